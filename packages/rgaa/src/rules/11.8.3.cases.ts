import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a label',
    outcome: 'AV',
    html: '<label for="s">Lieu</label><select id="s"><optgroup label="Nord"><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
  {
    name: '« Groupe 1 »',
    outcome: 'NC',
    html: '<label for="s">Lieu</label><select id="s"><optgroup label="Groupe 1"><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
  {
    name: 'the same label twice',
    outcome: 'NC',
    html: '<label for="s">Lieu</label><select id="s"><optgroup label="Nord"><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup><optgroup label="Nord"><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
  {
    name: 'no label',
    outcome: 'NA',
    html: '<label for="s">Lieu</label><select id="s"><optgroup><option>Commune A</option><option>Commune B</option><option>Commune C</option></optgroup></select>',
  },
];
