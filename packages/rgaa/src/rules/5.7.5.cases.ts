import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'roles',
    outcome: 'C',
    html: '<div role="table" aria-label="Tarifs"><div role="row"><span role="columnheader">Service</span><span role="columnheader">Tarif</span></div><div role="row"><span role="rowheader">Cantine</span><span role="cell">3 €</span></div></div>',
  },
  {
    name: 'the role of a row on headers of columns',
    outcome: 'NC',
    html: '<div role="table" aria-label="Tarifs"><div role="row"><span role="rowheader">Service</span><span role="rowheader">Tarif</span></div><div role="row"><span role="rowheader">Cantine</span><span role="cell">3 €</span></div></div>',
  },
  {
    name: 'the role of a column on headers of rows',
    outcome: 'NC',
    html: '<table><tr><th id="a" role="columnheader">Nom</th><td>Martin</td></tr><tr><th id="b" role="columnheader">Prénom</th><td>Léa</td></tr></table>',
  },
  {
    name: 'headers without a role',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
  {
    name: 'a header without any cell',
    outcome: 'NC',
    html: '<div role="table" aria-label="Tarifs"><div role="row"><span role="columnheader">Service</span><span role="columnheader" id="vide">Tarif</span></div><div role="row"><span role="cell">Cantine</span></div></div>',
    at: ['#vide'],
  },
];
