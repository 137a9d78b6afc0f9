import type {RuleCase} from './case.js';
import {gif} from './made-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a picture that flashes ten times a second, large',
    outcome: 'NC',
    html: '<img id="g" src="/f.gif" alt="" width="400" height="400">',
    at: ['#g'],
    files: {'/f.gif': gif({delay: 5, turns: 0, flash: true})},
  },
  {
    name: 'a picture that flashes, small',
    outcome: 'C',
    html: '<img src="/f.gif" alt="" width="40" height="40">',
    files: {'/f.gif': gif({delay: 5, turns: 0, flash: true})},
  },
  {
    name: 'a picture that changes slowly',
    outcome: 'C',
    html: '<img src="/f.gif" alt="" width="400" height="400">',
    files: {'/f.gif': gif({delay: 100, turns: 0, flash: true})},
  },
  {
    name: 'a picture whose images are alike',
    outcome: 'C',
    html: '<img src="/f.gif" alt="" width="400" height="400">',
    files: {'/f.gif': gif({delay: 5, turns: 0, flash: false})},
  },
  {name: 'a video', outcome: 'AV', html: '<video controls width="640" height="360" src="/absente.mp4"></video>'},
  {
    name: 'a picture that does not move',
    outcome: 'NA',
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" width="400" height="400">',
  },
];
