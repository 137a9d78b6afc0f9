import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a list', outcome: 'C', html: '<ul><li>Mairie</li><li>École</li></ul>'},
  {name: 'a list by its roles', outcome: 'C', html: '<div role="list"><div role="listitem">Mairie</div></div>'},
  {
    name: 'dashes between breaks',
    outcome: 'NC',
    html: '<p id="p">Apportez :<br>- un justificatif<br>- une photo<br>- un timbre</p>',
    at: ['#p'],
  },
  {
    name: 'bullets in paragraphs',
    outcome: 'NC',
    html: '<div id="d"><p>• Mairie</p><p>• École</p><p>• Crèche</p></div>',
    at: ['#d'],
  },
  {
    name: 'bullets that CSS adds',
    outcome: 'NC',
    html: '<style>.p::before {content: "– "}</style><div id="d"><p class="p">Mairie</p><p class="p">École</p><p class="p">Crèche</p></div>',
    at: ['#d'],
  },
  {name: 'a child that no list may have', outcome: 'NC', html: '<ul><li>Mairie</li><p>École</p></ul>'},
  {
    name: 'a menu without a list',
    outcome: 'NC',
    html: '<nav id="n"><a href="/a">Un</a><a href="/b">Deux</a><a href="/c">Trois</a><a href="/d">Quatre</a></nav>',
    at: ['#n'],
  },
  {
    name: 'the dashes of a dialogue',
    outcome: 'AV',
    html: '<p>— Bonjour !<br>— Que voulez-vous ?<br>— Un rendez-vous.</p>',
  },
  {
    name: 'cards one after the other',
    outcome: 'AV',
    html: '<section id="s"><div class="c">Un</div><div class="c">Deux</div><div class="c">Trois</div></section>',
    at: ['#s'],
  },
  {name: 'words between commas', outcome: 'NA', html: '<p>Mairie, école, crèche - et piscine.</p><p>1 - 2 - 3</p>'},
];
