import type {RuleCase} from './case.js';

/** A page with no heading, which is a large bold text. */
const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai – Aubremer</title></head><body><main>${body}</main></body></html>`;

export const cases: readonly RuleCase[] = [
  {
    name: 'dark large bold text',
    outcome: 'C',
    html: page('<p style="font-size: 19px; font-weight: bold">Un texte lisible.</p>'),
  },
  {
    name: 'pale large bold text',
    outcome: 'NC',
    html: page('<p id="t" style="font-size: 19px; font-weight: bold; color: #bbb">Un texte pâle.</p>'),
    at: ['#t'],
  },
  {
    name: 'large bold text over a film',
    outcome: 'AV',
    html: page(
      '<div style="position: relative"><video width="600" height="100" style="position: absolute; inset: 0"></video><p style="font-size: 19px; font-weight: bold; position: absolute; color: #bbb">Un texte.</p></div>',
    ),
  },
  {name: 'no large bold text', outcome: 'NA', html: page('<p style="color: #aaa">Un texte pâle.</p>')},
];
