import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a script that flashes ten times a second',
    outcome: 'NC',
    html: '<div id="f" style="width:400px;height:300px;background:#000"></div><script>let n = 0; setInterval(() => { document.getElementById("f").style.background = n++ % 2 ? "#000" : "#fff"; }, 50)</script>',
    at: ['#f'],
  },
  {
    name: 'a small one',
    outcome: 'C',
    html: '<div id="f" style="width:40px;height:30px;background:#000"></div><script>let n = 0; setInterval(() => { document.getElementById("f").style.background = n++ % 2 ? "#000" : "#fff"; }, 50)</script>',
  },
  {
    name: 'a slow one',
    outcome: 'C',
    html: '<div id="f" style="width:400px;height:300px;background:#000"></div><script>let n = 0; setInterval(() => { document.getElementById("f").style.background = n++ % 2 ? "#000" : "#fff"; }, 1000)</script>',
  },
  {
    name: 'a script that changes a text',
    outcome: 'NA',
    html: '<p id="t">0</p><script>let n = 0; setInterval(() => { document.getElementById("t").textContent = n++; }, 100)</script>',
  },
];
