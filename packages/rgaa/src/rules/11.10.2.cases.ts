import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'words in the label',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom (obligatoire)</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'words in the description',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-describedby="h"><span id="h">Obligatoire</span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'nothing to see',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a star explained before',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p>Les champs marqués d’un <span>*</span> sont obligatoires.</p><p><label for="a">Nom *</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a star never explained',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom *</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a star explained after',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom *</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><p>* : champ obligatoire</p><button>Envoyer</button></form>',
  },
  {
    name: 'a star explained by a title',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom <abbr title="obligatoire">*</abbr></label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a star beside the label',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required><span>*</span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a sentence on all fields',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p>Tous les champs sont obligatoires.</p><p><label for="a">Nom</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" required></p><button>Envoyer</button></form>',
  },
  {
    name: 'optional fields are marked',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p>Tous les champs sont obligatoires, sauf ceux marqués « facultatif ».</p><p><label for="a">Nom</label> <input id="a" name="a" required></p><p><label for="b">Ville (facultatif)</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'nothing mandatory',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" ></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
];
