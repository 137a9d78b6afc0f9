import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'sizes of images and of a list of choices',
    outcome: 'C',
    html: '<img alt="" src="data:," width="10" height="10"><canvas width="10" height="10"></canvas><svg width="1" height="1"><rect width="1" height="1" color="red"/></svg><select size="3" aria-label="Ville"><option>Aubremer</select>',
  },
  {
    name: 'a table with a border',
    outcome: 'NC',
    html: '<table id="t" border="1" cellpadding="3"><tr><td>Un</table>',
    at: ['#t'],
  },
  {name: 'a field with a size', outcome: 'NC', html: '<input id="i" size="10" aria-label="Nom">', at: ['#i']},
  {
    name: 'a frame with a height',
    outcome: 'NC',
    html: '<iframe id="f" title="Plan" height="300" srcdoc="Plan"></iframe>',
    at: ['#f'],
  },
  {
    name: 'a custom element with attributes of its own',
    outcome: 'C',
    html: '<x-bouton size="petit" color="bleu">Envoyer</x-bouton>',
  },
  {
    name: 'a source of a picture with a size',
    outcome: 'AV',
    html: '<picture><source id="s" srcset="data:," width="10" height="10"><img alt="" src="data:,"></picture>',
    at: ['#s'],
  },
];
