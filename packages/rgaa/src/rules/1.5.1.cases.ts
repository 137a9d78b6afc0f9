import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a captcha that is only an image',
    outcome: 'NC',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" alt="Code de sécurité"> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha that can be listened to',
    outcome: 'AV',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" alt="Code de sécurité"><button type="button">Écouter le code</button> <input id="code" name="captcha"><button>Envoyer</button></form>`,
    at: ['#a'],
  },
  {
    name: 'a captcha of someone else in a frame',
    outcome: 'AV',
    html: '<iframe id="a" title="reCAPTCHA" width="300" height="80" src="https://www.google.com/recaptcha/api2/anchor?k=x&amp;size=normal"></iframe>',
    at: ['#a'],
  },
  {
    name: 'a page that gives a telephone number',
    outcome: 'AV',
    html: `<form><label for="code">Recopiez le texte de l’image</label> <img id="a" class="captcha" src="${picture}" alt="Code de sécurité"> <input id="code" name="captcha"><button>Envoyer</button></form><p>Ou par téléphone au 02 40 00 00 00.</p>`,
  },
  {name: 'no captcha', outcome: 'NA', html: `<img src="${picture}" alt="La mairie">`},
];
