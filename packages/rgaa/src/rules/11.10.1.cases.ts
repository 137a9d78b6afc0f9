import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an attribute',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a star explained before',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p>Les champs marqués d’un * sont obligatoires.</p><p><label for="a">Nom *</label> <input id="a" name="a" ></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'stars never explained',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom *</label> <input id="a" name="a" ></p><p><label for="b">Ville *</label> <input id="b" name="b" ></p><p><label for="c">Fax</label> <input id="c" name="c" ></p><button>Envoyer</button></form>',
    at: ['#a', '#b'],
  },
  {
    name: 'stars added by the style, and never explained',
    outcome: 'NC',
    html: '<style>.o::after {content: " *"}</style><form method="post" action="/envoi" ><p><label class="o" for="a">Nom</label><input id="a"></p><p><label class="o" for="b">Ville</label><input id="b"></p><button>Envoyer</button></form>',
  },
  {
    name: 'stars explained after',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom *</label> <input id="a" name="a" ></p><p><label for="b">Ville *</label> <input id="b" name="b" ></p><p>* Champs obligatoires</p><button>Envoyer</button></form>',
  },
  {
    name: 'one star, never explained',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom *</label> <input id="a" name="a" ></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a refusal that nothing announced',
    outcome: 'NC',
    html: `<form method="post" action="/envoi" novalidate><p><label for="a">Nom</label> <input id="a" name="a" aria-describedby='e'><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); document.getElementById("e").textContent = "Ce champ est obligatoire."})</script>`,
    at: ['#a'],
  },
  {
    name: 'optional fields are marked',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required></p><p><label for="b">Ville (facultatif)</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'one field',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required></p><button>Envoyer</button></form>',
  },
];
