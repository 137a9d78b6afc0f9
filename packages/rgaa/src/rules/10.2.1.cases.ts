import type {RuleCase} from './case.js';

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const icon = `<style>.loupe {background: url(${dot}); width: 24px; height: 24px; display: inline-block; border: 0}</style>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page whose styles show nothing more', outcome: 'C', html: '<p>Un texte.</p>'},
  {
    name: 'a button with an image of its styles alone',
    outcome: 'NC',
    html: `${icon}<button id="b" class="loupe"></button>`,
    at: ['#b'],
  },
  {
    name: 'a button with such an image and a hidden text',
    outcome: 'C',
    html: `${icon}<button class="loupe"><span style="position: absolute; clip-path: inset(50%)">Rechercher</span></button>`,
  },
  {
    name: 'a button with such an image and a label',
    outcome: 'AV',
    html: `${icon}<button id="b" class="loupe" aria-label="Rechercher"></button>`,
    at: ['#b'],
  },
  {
    name: 'a link whose words are in the styles',
    outcome: 'NC',
    html: '<style>#a::before {content: "Accueil"}</style><a id="a" href="/"></a>',
    at: ['#a'],
  },
  {
    name: 'words that the styles add',
    outcome: 'AV',
    html: '<style>#p::after {content: " (obligatoire)"}</style><p id="p">Nom</p>',
    at: ['#p'],
  },
  {
    name: 'quotation marks',
    outcome: 'C',
    html: '<style>q::before {content: "« "} q::after {content: " »"}</style><q>Un texte</q>',
  },
  {name: 'an image behind a text', outcome: 'C', html: `<p style="background: url(${dot})">Un texte.</p>`},
  {
    name: 'an image in an empty block',
    outcome: 'AV',
    html: `<div id="d" style="background: url(${dot}); height: 100px"></div>`,
    at: ['#d'],
  },
];
