import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a name that is what is seen',
    outcome: 'C',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Envoyer</button></form>',
  },
  {
    name: 'another name',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button id="b" aria-label="Confirmer la saisie">Valider la saisie</button></form>',
    at: ['#b'],
  },
  {
    name: 'a name that says more',
    outcome: 'C',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button aria-label="Envoyer ma demande">Envoyer</button></form>',
  },
  {
    name: 'a sign',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button aria-label="Fermer">X</button></form>',
  },
  {
    name: 'an icon of a font',
    outcome: 'NA',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button aria-label="Rechercher"><span class="material-icons">search</span></button></form>',
  },
  {
    name: 'hidden words',
    outcome: 'C',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Retirer<span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)"> Léo</span></button></form>',
  },
  {
    name: 'a title of its own',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button title="Aller plus loin">Continuer</button></form>',
  },
  {
    name: 'no visible words',
    outcome: 'NA',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button aria-label="Envoyer"><svg width="20" height="20"></svg></button></form>',
  },
];
