import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a sound that starts and cannot be stopped',
    outcome: 'NC',
    html: '<audio autoplay src="/son.wav"></audio>',
    files: mediaFiles,
    at: ['html > body > main > audio'],
  },
  {
    name: 'a film that starts and cannot be stopped',
    outcome: 'NC',
    html: '<video autoplay src="/film.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a short sound that loops',
    outcome: 'NC',
    html: '<audio autoplay loop src="/bip.wav"></audio>',
    files: mediaFiles,
  },
  {
    name: 'a sound that starts, with its controls',
    outcome: 'C',
    html: '<audio autoplay controls src="/son.wav"></audio>',
    files: mediaFiles,
  },
  {name: 'a sound that ends at once', outcome: 'C', html: '<audio autoplay src="/bip.wav"></audio>', files: mediaFiles},
  {
    name: 'a part of a film that ends at once',
    outcome: 'C',
    html: '<video autoplay src="/film.webm#t=8,10"></video>',
    files: mediaFiles,
  },
  {name: 'the end of a sound', outcome: 'C', html: '<audio autoplay src="/son.wav#t=8"></audio>', files: mediaFiles},
  {
    name: 'a sound that starts, and a button that may stop it',
    outcome: 'AV',
    html: '<audio autoplay src="/son.wav"></audio><button>Couper le son</button>',
    files: mediaFiles,
  },
  {
    name: 'a sound that cannot be read',
    outcome: 'AV',
    html: '<audio autoplay src="/perdu.wav"></audio>',
    files: mediaFiles,
  },
  {
    name: 'a film that starts in silence',
    outcome: 'NA',
    html: '<video autoplay muted src="/film.webm"></video>',
    files: mediaFiles,
  },
  {name: 'a film without a sound', outcome: 'NA', html: '<video autoplay src="/muet.webm"></video>', files: mediaFiles},
  {
    name: 'the player of a service that starts',
    outcome: 'AV',
    html: '<iframe title="Film" src="https://www.youtube-nocookie.com/embed/1?autoplay=1"></iframe>',
  },
  {name: 'a sound that waits', outcome: 'NA', html: '<audio controls src="/son.wav"></audio>', files: mediaFiles},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
