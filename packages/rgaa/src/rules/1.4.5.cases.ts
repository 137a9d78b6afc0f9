import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha called image',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <embed id="a" class="captcha" title="image" type="image/svg+xml" src="${picture}"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha called by a code',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <embed id="a" class="captcha" title="k7f3b9" type="image/svg+xml" src="${picture}"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha that says what it is for',
    outcome: 'AV',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <embed id="a" class="captcha" title="Code de sécurité contre les robots" type="image/svg+xml" src="${picture}"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha without alternative',
    outcome: 'NA',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <embed id="a" class="captcha"  type="image/svg+xml" src="${picture}"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
  },
  {name: 'no captcha', outcome: 'NA', html: `<embed id="a" title="Carte" type="image/svg+xml" src="${picture}">`},
];
