import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a film', outcome: 'AV', html: '<video controls src="/film.mp4"></video>'},
  {name: 'a sound', outcome: 'NA', html: '<audio controls src="/son.mp3"></audio>'},
];
