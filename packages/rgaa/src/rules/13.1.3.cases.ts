import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a script that leaves after a minute',
    outcome: 'NC',
    html: '<p>Lisez vite.</p><script>setTimeout(() => { location.href = "/ailleurs"; }, 60000)</script>',
  },
  {
    name: 'a count down that leaves',
    outcome: 'NC',
    html: '<p>Encore <b id="n">30</b> secondes</p><script>let n = 30; setInterval(() => { document.getElementById("n").textContent = --n; if (n === 0) location.assign("/ailleurs"); }, 1000)</script>',
  },
  {
    name: 'a count down that may be stopped',
    outcome: 'AV',
    html: '<p>Lisez vite.</p><button>Prolonger</button><script>setTimeout(() => { location.href = "/ailleurs"; }, 60000)</script>',
  },
  {
    name: 'a warning with a button comes first',
    outcome: 'AV',
    html: '<p>Lisez.</p><dialog><button>Rester connecté</button></dialog><script>setTimeout(() => document.querySelector("dialog").showModal(), 600000); setTimeout(() => { location.href = "/ailleurs"; }, 900000)</script>',
  },
  {
    name: 'a page that has moved',
    outcome: 'AV',
    html: '<p>Cette page a été déplacée, vous allez être redirigé.</p><script>setTimeout(() => { location = "/nouvelle"; }, 10000)</script>',
  },
  {
    name: 'a script that only leaves when it is asked to',
    outcome: 'NA',
    html: `<button onclick="location = '/ailleurs'">Partir</button><script>setTimeout(() => { document.title = "Essai"; }, 5000)</script>`,
  },
  {
    name: 'a script that changes the fragment',
    outcome: 'NA',
    html: '<script>setTimeout(() => { location.hash = "suite"; history.pushState({}, "", "/autre"); }, 5000)</script><p>Texte</p>',
  },
  {name: 'no script', outcome: 'NA', html: '<p>Texte.</p>'},
];
