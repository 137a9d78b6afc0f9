import type {RuleCase} from './case.js';
import {picture, png} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an alternative that is a file name',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="plan.png">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is the name that a camera gives',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="IMG_20230412_1">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is a word that says that there is an image',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="image">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is a word and a number',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="Photo 3">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is the word logo',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="logo">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is an address',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="http://exemple.fr/a">`,
    at: ['#a'],
  },
  {name: 'an alternative that is dashes', outcome: 'NC', html: `<img id="a" src="${picture}" alt="---">`, at: ['#a']},
  {
    name: 'an alternative that is what a program writes when it has nothing',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="null">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is a template that was not filled',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="{{ image.alt }}">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is signs that were spoilt',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="FaÃ§ade de la mairie d’Ã©tÃ©">`,
    at: ['#a'],
  },
  {
    name: 'the name of the file without its extension',
    outcome: 'NC',
    html: '<img id="a" src="/img/plan_acces.png" width="40" height="40" alt="plan_acces">',
    files: {'/img/plan_acces.png': png, '/w3c-logo.png': png},
    at: ['#a'],
  },
  {
    name: 'a good alternative with a title that is a file name',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="La mairie" title="mairie.jpg">`,
    at: ['#a'],
  },
  {
    name: 'an element of role img called image',
    outcome: 'NC',
    html: '<div id="a" role="img" aria-label="Image">★</div>',
    at: ['#a'],
  },
  {
    name: 'an alternative that says something',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="La façade de la mairie">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is a name with a dash',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="Saint-Denis">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that begins with the word photo',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="Photo de groupe des élus">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is a question mark',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="?">`,
    at: ['#a'],
  },
  {
    name: 'an alternative with a figure',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="Covid-19">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that is a formula in TeX',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="\\frac{{a}}{b}">`,
    at: ['#a'],
  },
  {
    name: 'a file name in a page that shows files',
    outcome: 'AV',
    html: '<p>Fichier : w3c-logo.png</p><img id="a" src="/w3c-logo.png" width="40" height="40" alt="w3c-logo.png">',
    files: {'/img/plan_acces.png': png, '/w3c-logo.png': png},
    at: ['#a'],
  },
  {
    name: 'a link to the photos called photo',
    outcome: 'AV',
    html: `<a href="/photos"><img src="${picture}" alt="Photo"></a>`,
  },
  {
    name: 'an alternative that repeats the text beside',
    outcome: 'AV',
    html: `<a href="/mairie"><img id="a" src="${picture}" alt="Mairie"> Mairie</a>`,
    at: ['#a'],
  },
  {
    name: 'no image with an alternative',
    outcome: 'NA',
    html: `<img src="${picture}" alt=""><img src="${picture}" alt="image" hidden>`,
  },
];
