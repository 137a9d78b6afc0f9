import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a text for those without scripts',
    outcome: 'AV',
    html: '<noscript><p>Téléphonez au 01 23 45 67 89.</p></noscript>',
  },
  {
    name: 'a pixel of a statistics service',
    outcome: 'NA',
    html: '<noscript><img src="/stats.gif" width="1" height="1" alt=""></noscript>',
  },
  {name: 'no alternative', outcome: 'NA', html: '<p>Bonjour.</p><script>void 0;</script>'},
];
