import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'an item of a menu with a name',
    outcome: 'AV',
    html: '<div role="menu"><button role="menuitem">Nouveau fichier</button></div>',
  },
  {
    name: 'an item of a menu without one',
    outcome: 'NC',
    html: '<div role="menu"><button role="menuitem" id="m"><img src="data:," alt=""></button></div>',
    at: ['#m'],
  },
  {
    name: 'a dialog without a name',
    outcome: 'NC',
    html: '<div role="dialog"><p>Voulez-vous continuer ?</p><button type="button">Oui</button></div>',
  },
  {
    name: 'a name that leaves out what is seen',
    outcome: 'NC',
    html: '<button type="button" id="b" aria-label="Valider le formulaire">Envoyer</button>',
    at: ['#b'],
  },
  {
    name: 'a name that says more than what is seen',
    outcome: 'AV',
    html: '<button type="button" aria-label="Envoyer la demande">Envoyer</button>',
  },
  {
    name: 'a sign that has its meaning for a name',
    outcome: 'AV',
    html: '<button type="button" aria-label="Fermer">×</button>',
  },
  {
    name: 'a name that is the kind of thing',
    outcome: 'NC',
    html: '<div role="button" tabindex="0" aria-label="bouton">›</div>',
  },
  {name: 'no component', outcome: 'NA', html: '<p>Bonjour.</p><a href="/">Accueil</a>'},
];
