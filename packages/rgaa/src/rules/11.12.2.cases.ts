import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a deletion',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Supprimer mon compte</button></form>',
  },
  {
    name: 'a payment',
    outcome: 'NA',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Payer 12 euros</button></form>',
  },
];
