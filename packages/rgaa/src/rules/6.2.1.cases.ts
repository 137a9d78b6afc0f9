import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a text', outcome: 'C', html: '<a href="/">Accueil</a>'},
  {name: 'an image with its alternative', outcome: 'C', html: '<a href="/"><img src="data:," alt="Accueil"></a>'},
  {
    name: 'a drawing that is hidden, in a link that has a name',
    outcome: 'C',
    html: '<a href="/" aria-label="Accueil"><svg aria-hidden="true"></svg></a>',
  },
  {name: 'nothing', outcome: 'NC', html: '<a id="a" href="/"></a>', at: ['#a']},
  {
    name: 'an image without an alternative',
    outcome: 'NC',
    html: '<a id="a" href="/"><img src="data:," alt=""></a>',
    at: ['#a'],
  },
  {
    name: 'a name, and nothing between the tags',
    outcome: 'NC',
    html: '<a id="a" href="/" aria-label="Accueil"><i class="icone"></i></a>',
    at: ['#a'],
  },
  {
    name: 'a title, and an image that says nothing',
    outcome: 'AV',
    html: '<a href="/" title="Accueil"><img src="data:," alt=""></a>',
  },
  {name: 'a link made by a script', outcome: 'NC', html: '<span role="link" tabindex="0"></span>'},
  {
    name: 'an anchor and hidden links',
    outcome: 'NA',
    html: '<a id="ancre"></a><a href="/" aria-hidden="true" tabindex="-1"></a><a href="/" hidden></a>',
  },
];
