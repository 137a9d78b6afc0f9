import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha called image',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" alt="image"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha called by a code',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" alt="k7f3b9"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha that says what it is for',
    outcome: 'AV',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" alt="Code de sécurité contre les robots"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha without alternative',
    outcome: 'NA',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" > <input id="code" name="captcha"><button>Envoyer</button></form>`,
  },
  {name: 'no captcha', outcome: 'NA', html: `<img id="a" src="${picture}" alt="Carte">`},
];
