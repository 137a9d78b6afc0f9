import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a button that says something',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Envoyer ma demande</button></form>',
  },
  {
    name: 'a button without words',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button id="b"></button></form>',
    at: ['#b'],
  },
  {name: 'a button without words, out of any form', outcome: 'NC', html: '<button id="b"></button>'},
  {
    name: '« Bouton »',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><button>Bouton</button></form>',
  },
  {
    name: 'a name of file',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><input type="image" alt="btn_ok.gif" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></form>',
  },
  {
    name: 'an image without alternative',
    outcome: 'NC',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><input type="image" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></form>',
  },
  {
    name: 'the words of the browser',
    outcome: 'AV',
    html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"><input type="submit"></form>',
  },
  {name: 'a named button out of any form', outcome: 'NA', html: '<button>Bouton</button>'},
  {name: 'no button', outcome: 'NA', html: '<form><label for="nom">Nom</label> <input id="nom" name="nom"></form>'},
];
