import type {RuleCase} from './case.js';
import {mediaFiles} from './media-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'the controls of the browser',
    outcome: 'C',
    html: '<video controls src="/film.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film that nothing plays',
    outcome: 'NC',
    html: '<video src="/film.webm"></video>',
    files: mediaFiles,
    at: ['html > body > main > video'],
  },
  {
    name: 'a film that a script may play',
    outcome: 'AV',
    html: '<video src="/film.webm"></video><script>1</script>',
    files: mediaFiles,
  },
  {
    name: 'a film that starts and that nothing stops',
    outcome: 'NC',
    html: '<video autoplay muted loop src="/muet.webm"></video>',
    files: mediaFiles,
  },
  {
    name: 'a film that starts and that a button may stop',
    outcome: 'AV',
    html: '<video autoplay muted loop src="/muet.webm"></video><button>Mettre en pause</button>',
    files: mediaFiles,
  },
  {
    name: 'a player drawn by the page',
    outcome: 'AV',
    html: '<div><video src="/film.webm"></video><button>Lecture</button></div>',
    files: mediaFiles,
  },
  {
    name: 'the player of another service',
    outcome: 'AV',
    html: '<iframe title="Film" src="https://www.youtube-nocookie.com/embed/1"></iframe>',
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
