import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a message that names nothing',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Courriel</label> <input id="a" name="a" type="email" ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); const a = document.getElementById("a"); document.getElementById("e").textContent = a.value ? "Format invalide." : "Remplissez ce champ."; })</script>',
  },
  {
    name: 'a message that names its field',
    outcome: 'C',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Courriel</label> <input id="a" name="a" type="email" ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); const a = document.getElementById("a"); document.getElementById("e").textContent = a.value ? "Le courriel n’est pas valide." : "Remplissez ce champ."; })</script>',
  },
  {
    name: 'a field that is invalid',
    outcome: 'C',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Courriel</label> <input id="a" name="a" type="email" ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); const a = document.getElementById("a"); document.getElementById("e").textContent = a.value ? "Format invalide." : "Remplissez ce champ."; a.setAttribute("aria-invalid", "true")})</script>',
  },
  {
    name: 'bubbles of the browser',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Courriel</label> <input id="a" name="a" type="email"></p><button>Envoyer</button></form>',
  },
  {
    name: 'a message hidden from assistive technologies',
    outcome: 'NC',
    html: '<form><label for="age">Âge</label><input id="age" type="number"><span class="error" aria-hidden="true">Âge invalide.</span></form>',
  },
  {
    name: 'two fields of the same name',
    outcome: 'NC',
    html: '<form><fieldset><legend>Livraison</legend><label for="a">Rue</label><input id="a"></fieldset><fieldset><legend>Facturation</legend><label for="b">Rue</label><input id="b"></fieldset><p class="error">Rue incorrecte.</p></form>',
  },
  {name: 'no form', outcome: 'NA', html: '<p>Rien.</p>'},
];
