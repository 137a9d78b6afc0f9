import type {RuleCase} from './case.js';

const prose =
  'Un texte assez long pour ne pas tenir sur une seule ligne dans une fenêtre qui n’a que 256 pixels de haut.';

export const cases: readonly RuleCase[] = [
  {name: 'a page written from left to right', outcome: 'NA', html: `<p>${prose}</p>`},
  {
    name: 'a vertical text whose lines fit',
    outcome: 'C',
    html: '<p style="writing-mode: vertical-rl; height: 200px">Un texte vertical assez court pour tenir, replié sur quelques lignes.</p>',
  },
  {
    name: 'a vertical text whose lines are longer than the window',
    outcome: 'NC',
    html: `<p id="haut" style="writing-mode: vertical-rl; height: 600px">${prose}</p>`,
    at: ['#haut'],
  },
];
