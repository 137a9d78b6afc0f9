import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha called image',
    outcome: 'NC',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <svg id="a" class="captcha" role="img" aria-label="image" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg> <input id="code" name="captcha"><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a captcha called by a code',
    outcome: 'NC',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <svg id="a" class="captcha" role="img" aria-label="k7f3b9" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg> <input id="code" name="captcha"><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a captcha that says what it is for',
    outcome: 'AV',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <svg id="a" class="captcha" role="img" aria-label="Code de sécurité contre les robots" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg> <input id="code" name="captcha"><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a captcha without alternative',
    outcome: 'NA',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <svg id="a" class="captcha" role="img"  width="20" height="20"><circle cx="10" cy="10" r="8"/></svg> <input id="code" name="captcha"><button>Envoyer</button></form>',
  },
  {
    name: 'no captcha',
    outcome: 'NA',
    html: '<svg id="a" role="img" aria-label="Carte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
];
