import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a figure with its role and the words of its caption',
    outcome: 'C',
    html: '<figure role="figure" aria-label="Photo : crédit Ville d’Aubremer"><svg role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>',
  },
  {
    name: 'a figure that is a group',
    outcome: 'C',
    html: '<figure role="group" aria-label="Photo : crédit Ville d’Aubremer"><div><svg role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></div><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>',
  },
  {
    name: 'a figure without role',
    outcome: 'NC',
    html: '<figure aria-label="Photo : crédit Ville d’Aubremer"><svg id="a" role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>',
    at: ['#a'],
  },
  {
    name: 'a figure without label',
    outcome: 'NC',
    html: '<figure role="figure"><svg id="a" role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>',
    at: ['#a'],
  },
  {
    name: 'a figure with the words of another caption',
    outcome: 'NC',
    html: '<figure role="figure" aria-label="Le port"><svg id="a" role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>',
    at: ['#a'],
  },
  {
    name: 'a figure labelled by its caption',
    outcome: 'AV',
    html: '<figure role="figure" aria-labelledby="legende"><svg id="a" role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg><figcaption id="legende">Photo : crédit Ville d’Aubremer</figcaption></figure>',
    at: ['#a'],
  },
  {
    name: 'a credit stands under an image',
    outcome: 'AV',
    html: '<div><svg id="a" width="200" height="100" role="img" aria-label="Photo : le port" ><circle cx="10" cy="10" r="8"/></svg><p>© Ville d’Aubremer</p></div>',
    at: ['#a'],
  },
  {
    name: 'an image without caption',
    outcome: 'NA',
    html: '<figure><svg role="img" aria-label="Photo : le port" width="20" height="20"><circle cx="10" cy="10" r="8"/></svg></figure><p>Le port est ouvert.</p>',
  },
];
