import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a message that names its field',
    outcome: 'C',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Nom de l’enfant</label> <input id="a" name="a" required ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); document.getElementById("e").textContent = "Saisissez le nom de l’enfant.";})</script>',
  },
  {
    name: 'a message that names nothing',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Nom de l’enfant</label> <input id="a" name="a" required ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); document.getElementById("e").textContent = "Ce champ est obligatoire.";})</script>',
  },
  {
    name: 'a message that names nothing, and a field that is invalid',
    outcome: 'C',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Nom de l’enfant</label> <input id="a" name="a" required ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); document.getElementById("e").textContent = "Ce champ est obligatoire.";document.getElementById("a").setAttribute("aria-invalid", "true")})</script>',
  },
  {
    name: 'a message tied to its field',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Nom de l’enfant</label> <input id="a" name="a" required aria-describedby="e"><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); document.getElementById("e").textContent = "Ce champ est obligatoire.";})</script>',
  },
  {
    name: 'bubbles of the browser',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'an answer of the server',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" ></p><button>Envoyer</button></form>',
    maySubmit: true,
    files: {
      '/envoi':
        '<!doctype html><html lang="fr"><title>Erreur</title><main><form><label for="a">Nom</label> <input id="a"> <span class="error">Ce champ est obligatoire.</span></form></main></html>',
    },
  },
  {
    name: 'a search',
    outcome: 'NA',
    html: '<form role="search"><label for="q">Rechercher</label><input id="q" type="search"><button>Rechercher</button></form>',
  },
  {name: 'no form', outcome: 'NA', html: '<p>Ce champ est obligatoire.</p>'},
];
