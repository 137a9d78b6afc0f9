import type {RuleCase} from './case.js';
import {picture} from './picture.testing.js';

export const cases: readonly RuleCase[] = [
  {name: 'a short alternative', outcome: 'C', html: `<img src="${picture}" alt="La façade de la mairie">`},
  {
    name: 'an alternative of more than 80 signs',
    outcome: 'AV',
    html: `<img id="a" src="${picture}" alt="La façade de la mairie un jour de marché, avec ses étals de légumes et ses passants nombreux">`,
    at: ['#a'],
  },
  {
    name: 'an alternative of more than 300 signs',
    outcome: 'NC',
    html: `<img id="a" src="${picture}" alt="La façade de la mairie un jour de marché, avec ses étals de légumes. La façade de la mairie un jour de marché, avec ses étals de légumes. La façade de la mairie un jour de marché, avec ses étals de légumes. La façade de la mairie un jour de marché, avec ses étals de légumes. La façade de la mairie un jour de marché, avec ses étals de légumes. ">`,
    at: ['#a'],
  },
  {name: 'no alternative', outcome: 'NA', html: `<img src="${picture}" alt="">`},
];
