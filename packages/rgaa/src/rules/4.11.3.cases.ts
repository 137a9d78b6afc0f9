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
    name: 'buttons of the page',
    outcome: 'AV',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><button onclick="v.play()">Lecture</button></div>',
    files: mediaFiles,
  },
  {
    name: 'a control that only the pointer reaches',
    outcome: 'NC',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><div class="btn" onclick="v.play()">Lecture</div></div>',
    files: mediaFiles,
  },
  {
    name: 'such a control, and a button that does the same',
    outcome: 'AV',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><div class="btn" onclick="v.play()">Lecture</div><button onclick="v.play()">Lire la vidéo</button></div>',
    files: mediaFiles,
  },
  {
    name: 'a film that only a click plays',
    outcome: 'NC',
    html: '<video src="/film.webm" onclick="this.play()"></video>',
    files: mediaFiles,
  },
  {
    name: 'a control that takes the focus and hears no key',
    outcome: 'NC',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><div role="button" tabindex="0" onclick="v.play()">Lecture</div></div>',
    files: mediaFiles,
  },
  {
    name: 'a control that takes the focus and hears keys',
    outcome: 'AV',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><div role="button" tabindex="0" onclick="v.play()" onkeydown="v.play()">Lecture</div></div>',
    files: mediaFiles,
  },
  {
    name: 'the player of another service',
    outcome: 'AV',
    html: '<iframe title="Film" src="https://www.youtube-nocookie.com/embed/1"></iframe>',
  },
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
