import type {RuleCase} from './case.js';

const trap =
  '<textarea aria-label="Code" id="t"></textarea><script>t.onkeydown = event => { if (event.key === "Tab") event.preventDefault(); };</script><a href="/b">B</a>';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page that one goes through',
    outcome: 'C',
    html: '<a href="/a">A</a> <input type="date" aria-label="Date"> <a href="/b">B</a>',
  },
  {name: 'a field that keeps the focus', outcome: 'NC', html: `<a href="/a">A</a> ${trap}`, at: ['#t']},
  {
    name: 'one that says how to leave it',
    outcome: 'AV',
    html: `<a href="/a">A</a> <p>Appuyez sur Ctrl + M pour en sortir.</p> ${trap}`,
  },
  {
    name: 'two buttons that send the focus to each other',
    outcome: 'NC',
    html: '<a href="/a">A</a> <button type="button" id="p" onblur="setTimeout(() => q.focus())">P</button> <button type="button" id="q" onblur="setTimeout(() => p.focus())">Q</button> <a href="/b">B</a>',
  },
  {
    name: 'a frame',
    outcome: 'C',
    html: '<iframe title="Carte" srcdoc="<a href=/x>X</a><a href=/y>Y</a>"></iframe><a href="/b">B</a>',
  },
  {name: 'nothing that takes the focus', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
