import type {RuleCase} from './case.js';

/** A page with no heading, which is a large bold text. */
const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai – Aubremer</title></head><body><main>${body}</main></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'dark small bold text', outcome: 'C', html: page('<p style="font-weight: bold">Un texte lisible.</p>')},
  {
    name: 'pale small bold text',
    outcome: 'NC',
    html: page('<p id="t" style="font-weight: bold; color: #aaa">Un texte pâle.</p>'),
    at: ['#t'],
  },
  {
    name: 'small bold text over a film',
    outcome: 'AV',
    html: page(
      '<div style="position: relative"><video width="600" height="100" style="position: absolute; inset: 0"></video><p style="font-weight: bold; position: absolute; color: #aaa">Un texte.</p></div>',
    ),
  },
  {name: 'no small bold text', outcome: 'NA', html: page('<p style="color: #aaa">Un texte pâle.</p>')},
];
