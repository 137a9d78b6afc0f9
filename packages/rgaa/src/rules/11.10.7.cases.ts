import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a message that gives the form',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" type="email" aria-invalid="true" aria-describedby="e"><span id="e">Format attendu : nom@exemple.fr</span></p><button>Envoyer</button></form>',
  },
  {
    name: 'nothing on the form',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" type="email" aria-invalid="true"><span>Erreur</span></p><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a message that says little',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" type="email" aria-invalid="true" aria-describedby="e"><span id="e">Adresse invalide</span></p><button>Envoyer</button></form>',
  },
  {
    name: 'a field of free form',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" aria-invalid="true"></p><button>Envoyer</button></form>',
  },
];
