import type {RuleCase} from './case.js';
import {pdf} from './made-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a PDF without tags, language or title',
    outcome: 'NC',
    html: '<a id="g" href="/guide.pdf">Guide (PDF)</a>',
    at: ['#g'],
    files: {'/guide.pdf': pdf({})},
  },
  {
    name: 'a PDF without a language',
    outcome: 'NC',
    html: '<a href="/guide.pdf">Guide (PDF)</a>',
    files: {'/guide.pdf': pdf({tagged: true, title: 'Guide', text: true})},
  },
  {
    name: 'a tagged PDF',
    outcome: 'AV',
    html: '<a href="/guide.pdf">Guide (PDF)</a>',
    files: {'/guide.pdf': pdf({tagged: true, lang: 'fr-FR', title: 'Guide'})},
  },
  {
    name: 'a PDF without tags, beside its accessible version',
    outcome: 'AV',
    html: '<p><a href="/guide.pdf">Guide (PDF)</a> <a href="/guide.html">Guide, version accessible</a></p>',
    files: {'/guide.pdf': pdf({})},
  },
  {name: 'a PDF that is not there', outcome: 'AV', html: '<a href="/absent.pdf">Guide (PDF)</a>'},
  {
    name: 'a file that is no PDF',
    outcome: 'AV',
    html: '<a href="/guide.pdf">Guide (PDF)</a>',
    files: {'/guide.pdf': 'Bonjour'},
  },
  {name: 'a PDF of another site', outcome: 'AV', html: '<a href="https://exemple.invalid/guide.pdf">Guide (PDF)</a>'},
  {name: 'a text document', outcome: 'AV', html: '<a href="/lettre.odt?v=2">Modèle de lettre (ODT)</a>'},
  {
    name: 'a link that only says its format and weight',
    outcome: 'AV',
    html: '<a href="/telecharger?id=12">Arrêté du 3 mai (PDF, 120 Ko)</a>',
  },
  {name: 'a link to a page', outcome: 'NA', html: '<a href="/guide.html">Guide</a> <a href="/photo.jpg">Photo</a>'},
];
