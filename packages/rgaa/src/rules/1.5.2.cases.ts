import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha that is only an image button',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <input id="a" type="image" class="captcha" src="${picture}" alt="Code de sécurité"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha that can be listened to',
    outcome: 'AV',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <input id="a" type="image" class="captcha" src="${picture}" alt="Code de sécurité"><a href="/son">Écouter le code</a> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'an image button that is no captcha',
    outcome: 'NA',
    html: `<input type="image" src="${picture}" alt="Chercher">`,
  },
];
