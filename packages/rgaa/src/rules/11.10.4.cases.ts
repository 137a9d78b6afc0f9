import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a message in the description',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-invalid="true" aria-describedby="e"><span id="e">Ce champ est obligatoire.</span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a message in the label',
    outcome: 'C',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom – ce champ est obligatoire, remplissez-le</label> <input id="a" name="a" required aria-invalid="true" ></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'no message',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-invalid="true" ></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
    at: ['#a'],
  },
  {
    name: 'a message tied to nothing',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-invalid="true" ><span>Ce champ est obligatoire.</span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a description that leads nowhere',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-invalid="true" aria-describedby="absent"><span>Ce champ est obligatoire.</span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a message tied in another way',
    outcome: 'AV',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-invalid="true" aria-errormessage="e"><span id="e">Ce champ est obligatoire.</span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form>',
  },
  {
    name: 'a field that becomes invalid',
    outcome: 'NC',
    html: '<form method="post" action="/envoi" novalidate><p><label for="a">Nom de l’enfant</label> <input id="a" name="a" required ><span id="e"></span></p><p><label for="b">Ville</label> <input id="b" name="b" ></p><button>Envoyer</button></form><script>document.forms[0].addEventListener("submit", event => {event.preventDefault(); document.getElementById("e").textContent = "Ce champ est obligatoire.";document.getElementById("a").setAttribute("aria-invalid", "true")})</script>',
    at: ['#a'],
  },
  {
    name: 'no invalid field',
    outcome: 'NA',
    html: '<form method="post" action="/envoi" ><p><label for="a">Nom</label> <input id="a" name="a" required aria-invalid="false"></p><button>Envoyer</button></form>',
  },
];
