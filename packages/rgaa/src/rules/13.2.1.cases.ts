import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {name: 'a window that opens at once', outcome: 'NC', html: '<script>open("/publicite")</script><p>Texte</p>'},
  {
    name: 'a window that opens after a minute',
    outcome: 'NC',
    html: '<script>setTimeout(() => open("/enquete"), 60000)</script><p>Texte</p>',
  },
  {
    name: 'a window that opens on a click',
    outcome: 'C',
    html: `<button onclick="open('/aide')">Aide (nouvelle fenêtre)</button>`,
  },
  {name: 'no script', outcome: 'C', html: '<p>Texte.</p>'},
];
