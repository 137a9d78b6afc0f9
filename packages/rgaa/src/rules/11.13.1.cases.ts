import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'each thing with its token',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="n">Nom</label> <input id="n" name="n" autocomplete="family-name"></p><p><label for="p">Prénom</label> <input id="p" name="p" autocomplete="given-name"></p><p><label for="t">Téléphone</label> <input id="t" name="t" type="tel" autocomplete="tel"></p><button>Envoyer</button></form>',
  },
  {
    name: 'a name without its token',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="n">Nom</label> <input id="n" name="n" ></p><p><label for="p">Prénom</label> <input id="p" name="p" autocomplete="given-name"></p><p><label for="t">Téléphone</label> <input id="t" name="t" type="tel" autocomplete="tel"></p><button>Envoyer</button></form>',
    at: ['#n'],
  },
  {
    name: '« votre » leaves no doubt',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Votre courriel</label> <input id="a" name="a" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a token of something else',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" autocomplete="tel"></p><button>Envoyer</button></form>',
  },
  {
    name: 'a token that does not exist',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" autocomplete="courriel"></p><button>Envoyer</button></form>',
  },
  {
    name: 'the name of a child',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><fieldset><legend>L’enfant</legend><p><label for="n">Nom</label> <input id="n" name="n" ></p><p><label for="p">Prénom</label> <input id="p" name="p" autocomplete="given-name"></p><p><label for="t">Téléphone</label> <input id="t" name="t" type="tel" autocomplete="tel"></p></fieldset><button>Envoyer</button></form>',
  },
  {
    name: 'a search by town',
    outcome: 'AV',
    html: '<form method="get"><p><label for="a">Ville</label> <input id="a" name="a" ></p></form>',
  },
  {
    name: 'words in English',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Username</label> <input id="a" name="a" autocomplete=""></p><button>Envoyer</button></form>',
  },
  {
    name: 'a field that is closed',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Votre courriel</label> <input id="a" name="a" readonly></p><button>Envoyer</button></form>',
  },
  {
    name: 'nothing about the user',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nombre de repas</label> <input id="a" name="a" ></p><button>Envoyer</button></form>',
  },
];
