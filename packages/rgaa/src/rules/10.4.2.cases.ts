import type {RuleCase} from './case.js';

const page = (viewport: string) =>
  `<!doctype html><html lang="fr"><head><title>Zoom</title><meta id="vue" name="viewport" content="${viewport}"></head><body><h1>Zoom</h1></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'a page that may be zoomed', outcome: 'C', html: page('width=device-width, initial-scale=1')},
  {
    name: 'a page that may not be zoomed',
    outcome: 'NC',
    html: page('width=device-width, user-scalable=no'),
    at: ['#vue'],
  },
  {name: 'a zoom that is not understood', outcome: 'NC', html: page('user-scalable=non'), at: ['#vue']},
  {name: 'a zoom of half as much again', outcome: 'NC', html: page('maximum-scale=1.5'), at: ['#vue']},
  {name: 'a zoom of twice', outcome: 'C', html: page('maximum-scale=2')},
  {name: 'a limit that browsers ignore', outcome: 'C', html: page('maximum-scale=-1')},
  {name: 'a zoom that any number other than nought allows', outcome: 'C', html: page('user-scalable=5')},
  {
    name: 'a text as large as the window',
    outcome: 'AV',
    html: '<p id="vague" style="font-size: 2vw">Un texte.</p>',
    at: ['#vague'],
  },
];
