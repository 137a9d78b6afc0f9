import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'decorations that are ignored',
    outcome: 'C',
    html: `<img src="${picture}" alt=""><img src="${picture}" role="presentation" alt="Un logo"><img src="${picture}" alt="" aria-hidden="true">`,
  },
  {
    name: 'a decoration with a title',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="" title="Fleur">`,
    at: ['#a'],
  },
  {
    name: 'a decoration named by another element',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="" aria-labelledby="nom"><span id="nom" hidden>Fleur</span>`,
    at: ['#a'],
  },
  {
    name: 'a decoration by its role with a label',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" role="presentation" aria-label="Fleur">`,
    at: ['#a'],
  },
  {
    name: 'an alternative that says that the image is decorative',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="Image décorative">`,
    at: ['#a'],
  },
  {
    name: 'a spacer that speaks',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" width="1" height="1" alt="Ligne">`,
    at: ['#a'],
  },
  {
    name: 'an image with an alternative may be a decoration',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="Fleur">`,
    at: ['#a'],
  },
  {
    name: 'a hidden decoration keeps its title',
    outcome: 'AV',
    html: `<img src="${picture}" alt="" aria-hidden="true" title="Fleur">`,
  },
  {
    name: 'an image with a caption, and an image that is all of a link',
    outcome: 'NA',
    html: `<figure><img src="${picture}" alt="Fleur"><figcaption>Une rose</figcaption></figure><a href="/"><img src="${picture}" alt="Accueil"></a>`,
  },
];
