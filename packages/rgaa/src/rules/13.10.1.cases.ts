import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a map zoomed by two fingers',
    outcome: 'AV',
    html: '<div id="carte" style="width:300px;height:200px">Carte</div><button>Plus</button><script>carte.addEventListener("touchstart", () => {}); carte.addEventListener("touchmove", () => {})</script>',
    at: ['#carte'],
  },
  {
    name: 'a gesture, and nothing else in the page',
    outcome: 'NC',
    html: '<div id="carte" style="width:300px;height:200px">Carte</div><script>carte.addEventListener("gesturechange", () => {})</script>',
    at: ['#carte'],
  },
  {
    name: 'clicks only',
    outcome: 'NA',
    html: '<button onclick="this.textContent = 1">Plus</button><script>document.addEventListener("click", () => {})</script>',
  },
];
