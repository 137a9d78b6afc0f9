import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a message that only says that it is wrong',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Courriel</label> <input id="a" name="a" type="email" ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); const a = document.getElementById("a"); document.getElementById("e").textContent = a.value ? "Courriel invalide." : "Remplissez ce champ."; })</script>',
  },
  {
    name: 'a message that gives the form',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Courriel</label> <input id="a" name="a" type="email" ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); const a = document.getElementById("a"); document.getElementById("e").textContent = a.value ? "Le courriel doit contenir une arobase." : "Remplissez ce champ."; })</script>',
  },
  {
    name: 'a hint that gives the form',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Courriel</label> <input id="a" name="a" type="email" aria-describedby="h"><span id="h">Exemple : nom@exemple.fr</span><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); const a = document.getElementById("a"); document.getElementById("e").textContent = a.value ? "Courriel invalide." : "Remplissez ce champ."; })</script>',
  },
  {
    name: 'a number that is wrong',
    outcome: 'NC',
    html: '<form><label for="age">Âge</label><input id="age" type="number"><span id="error">Valeur incorrecte pour l’âge.</span></form>',
  },
  {name: 'no form', outcome: 'NA', html: '<p>Rien.</p>'},
];
