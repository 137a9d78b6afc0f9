import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a label that is seen', outcome: 'NA', html: '<label for="nom">Nom</label> <input id="nom" name="nom">'},
  {
    name: 'a hidden label and nothing beside the field',
    outcome: 'NC',
    html: '<div style="margin: 150px"><input aria-label="Votre recherche" id="q"></div>',
    at: ['#q'],
  },
  {
    name: 'a hidden label and a `title`',
    outcome: 'AV',
    html: '<div style="margin: 150px"><input aria-label="Votre recherche" title="Votre recherche"></div>',
  },
  {
    name: 'a text that comes with the focus',
    outcome: 'AV',
    html: '<style>#aide {visibility: hidden} #q:focus + #aide {visibility: visible}</style><div style="margin: 150px"><input aria-label="Votre recherche" id="q"><p id="aide">Tapez un mot</p></div>',
  },
  {
    name: 'a button beside the field',
    outcome: 'AV',
    html: '<div style="margin: 150px"><input aria-label="Rechercher"><button>Rechercher</button></div>',
  },
  {
    name: 'a label hidden from eyes, and an icon',
    outcome: 'AV',
    html: '<div style="margin: 150px"><label for="q" style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">Rechercher</label><svg width="20" height="20"></svg><input id="q"></div>',
  },
];
