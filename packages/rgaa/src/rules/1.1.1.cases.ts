import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'images with alternatives of every sort',
    outcome: 'C',
    html: `<img src="${picture}" alt="La mairie"><img src="${picture}" title="Le port"><img src="${picture}" aria-label="La plage"><span id="nom">Le phare</span><img src="${picture}" aria-labelledby="nom"><div role="img" aria-label="Trois étoiles sur cinq">★★★☆☆</div>`,
  },
  {name: 'an image without alternative', outcome: 'NC', html: `<img id="photo" src="${picture}">`, at: ['#photo']},
  {
    name: 'an element of role img without name',
    outcome: 'NC',
    html: '<div role="img" id="note">★★★☆☆</div>',
    at: ['#note'],
  },
  {
    name: 'an image said to be decorative is all that a link holds',
    outcome: 'NC',
    html: `<a href="/accueil"><img id="photo" src="${picture}" alt=""></a>`,
    at: ['#photo'],
  },
  {
    name: 'an image said to be decorative is all that a button holds',
    outcome: 'NC',
    html: `<button type="button"><img id="photo" src="${picture}" alt=""></button>`,
    at: ['#photo'],
  },
  {
    name: 'an image with a caption, and no alternative',
    outcome: 'NC',
    html: `<figure><img id="photo" src="${picture}" alt=""><figcaption>Le port au lever du jour</figcaption></figure>`,
    at: ['#photo'],
  },
  {
    name: 'an image with a detailed description, and no alternative',
    outcome: 'NC',
    html: `<img id="photo" src="${picture}" alt="" longdesc="#texte"><p id="texte">Le schéma montre deux étapes.</p>`,
    at: ['#photo'],
  },
  {
    name: 'an image said to be decorative beside a text in a link',
    outcome: 'AV',
    html: `<a href="/accueil"><img id="photo" src="${picture}" alt=""> Accueil</a>`,
    at: ['#photo'],
  },
  {
    name: 'an image that is hidden from assistive technologies',
    outcome: 'AV',
    html: `<img id="photo" src="${picture}" alt="La mairie" aria-hidden="true">`,
    at: ['#photo'],
  },
  {
    name: 'an image said to be decorative whose link has a name of its own',
    outcome: 'AV',
    html: `<a href="/accueil" aria-label="Accueil"><img src="${picture}" alt=""></a>`,
  },
  {
    name: 'images that nobody meets',
    outcome: 'NA',
    html: `<img src="${picture}" hidden><div style="display: none"><img src="${picture}"></div>`,
  },
  {
    name: 'only an svg',
    outcome: 'NA',
    html: '<svg role="img" aria-label="Carte" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg>',
  },
];
