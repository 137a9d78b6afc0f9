import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a group with its label',
    outcome: 'C',
    html: '<label for="s">Lieu</label><select id="s"><optgroup label="Nord"><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
  {
    name: 'a group without',
    outcome: 'NC',
    html: '<label for="s">Lieu</label><select id="s"><optgroup><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
  {
    name: 'a group with an empty one',
    outcome: 'NC',
    html: '<label for="s">Lieu</label><select id="s"><optgroup label=" "><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
  {
    name: 'no group',
    outcome: 'NA',
    html: '<label for="s">Lieu</label><select id="s"><option>Commune A</option><option>Commune B</option><option>Commune C</option></select>',
  },
];
