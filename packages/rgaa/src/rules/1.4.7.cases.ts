import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha called image',
    outcome: 'NC',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <canvas id="a" class="captcha" role="img" aria-label="image"></canvas> <input id="code" name="captcha"><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a captcha called by a code',
    outcome: 'NC',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <canvas id="a" class="captcha" role="img" aria-label="k7f3b9"></canvas> <input id="code" name="captcha"><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a captcha that says what it is for',
    outcome: 'AV',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <canvas id="a" class="captcha" role="img" aria-label="Code de sécurité contre les robots"></canvas> <input id="code" name="captcha"><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a captcha without alternative',
    outcome: 'NA',
    html: '<form><label for="code">Recopiez le texte de l’image</label> <canvas id="a" class="captcha" role="img" ></canvas> <input id="code" name="captcha"><button>Envoyer</button></form>',
  },
  {name: 'no captcha', outcome: 'NA', html: '<canvas id="a" role="img" aria-label="Carte"></canvas>'},
];
