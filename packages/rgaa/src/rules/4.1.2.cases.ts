import type {RuleCase} from './case.js';
import {longText, mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a silent film with nothing in its place',
    outcome: 'NC',
    html: '<h2>Le chantier</h2><video controls src="/muet.webm"></video>',
    files: mediaFiles,
    at: ['html > body > main > video'],
  },
  {
    name: 'a silent film told beside',
    outcome: 'AV',
    html: `<h2>Le chantier</h2><video controls src="/muet.webm"></video><p>${longText}</p>`,
    files: mediaFiles,
  },
  {
    name: 'a silent film in a page that has a text',
    outcome: 'AV',
    html: `<section><h2>Le chantier</h2><video controls src="/muet.webm"></video></section><section><p>Court.</p><p>Texte.</p><div><p>${longText}</p></div></section>`,
    files: mediaFiles,
  },
  {
    name: 'a silent film whose text is kept from assistive technologies',
    outcome: 'NC',
    html: `<h2>Le chantier</h2><video controls src="/muet.webm"></video><p aria-hidden="true">Cette vidéo montre le chantier. ${longText}</p>`,
    files: mediaFiles,
  },
  {
    name: 'a silent film that decorates',
    outcome: 'AV',
    html: '<video autoplay loop muted src="/muet.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film that cannot be read',
    outcome: 'AV',
    html: '<h2>Le chantier</h2><video controls src="/perdu.webm"></video>',
    files: mediaFiles,
  },
  {name: 'a film with sound', outcome: 'NA', html: '<video controls src="/film.webm"></video>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
