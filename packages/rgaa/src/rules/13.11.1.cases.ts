import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a link that leaves as soon as it is pressed',
    outcome: 'NC',
    html: '<div id="d" role="link" tabindex="0">Ailleurs</div><script>d.addEventListener("mousedown", () => { location.href = "/ailleurs"; })</script>',
    at: ['#d'],
  },
  {
    name: 'a text deleted as soon as the button is pressed',
    outcome: 'NC',
    html: `<p id="t">Votre demande</p><button id="b" onmousedown="document.getElementById('t').remove()">Supprimer</button>`,
    at: ['#b'],
  },
  {
    name: 'a press undone at the release',
    outcome: 'C',
    html: '<p id="t">Votre demande</p><button id="b">Voir</button><script>b.addEventListener("pointerdown", () => { t.hidden = true; }); document.addEventListener("pointerup", () => { t.hidden = false; })</script>',
  },
  {
    name: 'a wave of colour under the pointer',
    outcome: 'C',
    html: '<button id="b">Voir</button><script>b.addEventListener("mousedown", () => { b.append(document.createElement("i")); b.className = "onde"; })</script>',
  },
  {
    name: 'a list that opens when it is pressed',
    outcome: 'AV',
    html: `<button id="b" aria-expanded="false" onmousedown="this.setAttribute('aria-expanded', true); u.hidden = false">Choisir</button><ul id="u" hidden><li>Un</li></ul>`,
  },
  {
    name: 'a page that listens to every press',
    outcome: 'AV',
    html: '<button>Voir</button><script>document.addEventListener("mousedown", () => {})</script>',
  },
  {name: 'links and buttons', outcome: 'C', html: '<a href="/page">Lire</a> <button onclick="1">Voir</button>'},
  {name: 'nothing to press', outcome: 'NA', html: '<p>Texte.</p>'},
];
