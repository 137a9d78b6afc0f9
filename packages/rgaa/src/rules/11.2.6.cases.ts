import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a button that says « OK »',
    outcome: 'NC',
    html: '<form><input aria-label="Rechercher"><button>OK</button></form>',
  },
  {
    name: 'a button that says what is asked',
    outcome: 'AV',
    html: '<form><input aria-label="Rechercher"><button>Rechercher</button></form>',
  },
  {
    name: 'a field with a label of its own',
    outcome: 'NA',
    html: '<form><label for="q">Rechercher</label><input id="q"><button>OK</button></form>',
  },
];
