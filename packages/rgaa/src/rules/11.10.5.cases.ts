import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a form in the label',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Date (jj/mm/aaaa)</label> <input id="a" name="a" required placeholder="jj/mm/aaaa"></p><button>Envoyer</button></form>',
  },
  {
    name: 'a form in the placeholder alone',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Date du départ</label> <input id="a" name="a" required placeholder="jj/mm/aaaa"></p><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'an example in the description',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" required type="email" aria-describedby="h"><span id="h">Exemple : nom@exemple.fr</span></p><button>Envoyer</button></form>',
  },
  {
    name: 'an address, and nothing on its form',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" required type="email"></p><button>Envoyer</button></form>',
  },
  {
    name: 'a field of free form',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required></p><button>Envoyer</button></form>',
  },
];
