import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a payment',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Payer 12 euros</button></form>',
  },
  {
    name: 'a search',
    outcome: 'NA',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Rechercher</button></form>',
  },
];
