import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'cells under two headers',
    outcome: 'C',
    html: '<table><tr><td></td><th scope="col">Enfant</th><th scope="col">Adulte</th></tr><tr><th scope="row">Piscine</th><td>2 €</td><td>4 €</td></tr><tr><th scope="row">Patinoire</th><td>3 €</td><td>5 €</td></tr></table>',
  },
  {
    name: 'cells by their role under two headers',
    outcome: 'AV',
    html: '<div role="table" aria-label="Tarifs"><div role="row"><span role="cell"></span><span role="columnheader">Enfant</span></div><div role="row"><span role="rowheader">Piscine</span><span role="cell">2 €</span></div></div>',
  },
  {
    name: 'an element that is no cell and names headers',
    outcome: 'NC',
    html: '<table><tr><th id="a">Service</th><th id="b">Tarif</th></tr><tr><td>Cantine</td><td><span id="s" headers="a b">3 €</span></td></tr></table>',
    at: ['#s'],
  },
  {
    name: 'cells under one header',
    outcome: 'NA',
    html: '<table><tr><th>Service</th><th>Tarif</th></tr><tr><td>Cantine</td><td>3,20 €</td></tr><tr><td>Étude</td><td>1,50 €</td></tr></table>',
  },
  {name: 'no table', outcome: 'NA', html: '<p>Aucun tableau.</p>'},
];
