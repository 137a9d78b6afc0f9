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
    name: 'controls of the browser kept from assistive technologies',
    outcome: 'NC',
    html: '<div aria-hidden="true"><video controls src="/film.webm"></video></div>',
    files: mediaFiles,
  },
  {
    name: 'buttons of the page',
    outcome: 'AV',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><button onclick="v.play()">Lecture</button></div>',
    files: mediaFiles,
  },
  {
    name: 'a button without a name',
    outcome: 'NC',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><button id="b" class="play" onclick="v.play()"></button></div>',
    files: mediaFiles,
    at: ['#b'],
  },
  {
    name: 'a control without a role',
    outcome: 'NC',
    html: '<div class="lecteur"><video id="v" src="/film.webm"></video><span id="b" class="play" onclick="v.play()">▶</span></div>',
    files: mediaFiles,
    at: ['#b'],
  },
  {
    name: 'a Flash animation that readers cannot see',
    outcome: 'NC',
    html: '<object type="application/x-shockwave-flash" data="/carte.swf" width="400" height="300"><param name="wmode" value="transparent"></object>',
  },
  {name: 'a canvas', outcome: 'AV', html: '<canvas width="200" height="100"></canvas>'},
  {name: 'no recording', outcome: 'NA', html: '<p>Aucun média.</p>'},
];
