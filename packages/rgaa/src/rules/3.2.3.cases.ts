import type {RuleCase} from './case.js';

/** A page with no heading, which is a large bold text. */
const page = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Essai – Aubremer</title></head><body><main>${body}</main></body></html>`;

export const cases: readonly RuleCase[] = [
  {name: 'dark large text', outcome: 'C', html: page('<p style="font-size: 24px">Un texte lisible.</p>')},
  {
    name: 'pale large text',
    outcome: 'NC',
    html: page('<p id="t" style="font-size: 24px; color: #bbb">Un texte pâle.</p>'),
    at: ['#t'],
  },
  {
    name: 'a grey that is enough for large text only',
    outcome: 'C',
    html: page('<p style="font-size: 24px; color: #888">Un grand texte.</p>'),
  },
  {
    name: 'large text over a film',
    outcome: 'AV',
    html: page(
      '<div style="position: relative"><video width="600" height="100" style="position: absolute; inset: 0"></video><p style="font-size: 24px; position: absolute; color: #bbb">Un texte.</p></div>',
    ),
  },
  {name: 'no large text', outcome: 'NA', html: page('<p style="color: #aaa">Un texte pâle.</p>')},
];
