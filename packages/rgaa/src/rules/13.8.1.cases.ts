import type {RuleCase} from './case.js';
import {gif} from './made-files.testing.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a banner that goes round for ever',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:translateX(300px)}} .a{animation:bouge 20s linear infinite;width:200px}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
    at: ['#a'],
  },
  {
    name: 'a banner that goes round for ever, with a button',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:translateX(300px)}} .a{animation:bouge 20s linear infinite;width:200px}</style></head><body><main><h1>Essai</h1><button>Mettre en pause</button><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a banner that stops when the system asks for fewer animations',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:translateX(300px)}} @media (prefers-reduced-motion: no-preference){.a{animation:bouge 20s infinite;width:200px}}</style></head><body><main><h1>Essai</h1><div class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a move of one second',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:translateX(300px)}} .a{animation:bouge 4s 60s;width:200px}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a mark of waiting',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{rotate:360deg}} .a{animation:bouge 1s linear infinite;width:20px;height:20px}</style></head><body><main><h1>Essai</h1><div id="a" class="a spinner">Texte</div></main></body></html>',
  },
  {
    name: 'a hidden animation',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:translateX(300px)}} .a{animation:bouge 1s infinite;display:none}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'an animation that changes nothing',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:none}} .a{animation:bouge 1s infinite}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a picture that moves for ever',
    outcome: 'NC',
    html: '<img id="g" src="/f.gif" alt="" width="40" height="40">',
    at: ['#g'],
    files: {'/f.gif': gif({delay: 50, turns: 0, flash: true})},
  },
  {
    name: 'a picture that moves once',
    outcome: 'C',
    html: '<img src="/f.gif" alt="" width="40" height="40">',
    files: {'/f.gif': gif({delay: 50, turns: 1, flash: true})},
  },
  {
    name: 'news that follow one another',
    outcome: 'NC',
    html: '<p id="n">Une</p><script>const news = ["Une", "Deux", "Trois"]; let n = 0; setInterval(() => { document.getElementById("n").textContent = news[++n % 3]; }, 5000)</script>',
    at: ['#n'],
  },
  {
    name: 'news that follow one another, with a button',
    outcome: 'AV',
    html: '<p id="n">Une</p><button>Stop</button><script>const news = ["Une", "Deux", "Trois"]; let n = 0; setInterval(() => { document.getElementById("n").textContent = news[++n % 3]; }, 5000)</script>',
  },
  {
    name: 'a carousel that slides',
    outcome: 'NC',
    html: '<div style="overflow:hidden;width:200px"><ul id="c" style="position:relative;display:flex;width:600px"><li>Un</li><li>Deux</li></ul></div><script>let n = 0; setInterval(() => { document.getElementById("c").style.left = -100 * (++n % 2) + "px"; }, 4000)</script>',
    at: ['#c'],
  },
  {
    name: 'a clock',
    outcome: 'AV',
    html: '<p id="n">10:00:00</p><script>let n = 0; setInterval(() => { document.getElementById("n").textContent = "10:00:" + String(++n).padStart(2, "0"); }, 1000)</script>',
  },
  {
    name: 'a text that changes for three seconds',
    outcome: 'C',
    html: '<p id="n">Une</p><script>let n = 0; const t = setInterval(() => { document.getElementById("n").textContent = "Valeur " + ++n; if (n === 3) clearInterval(t); }, 1000)</script>',
  },
  {
    name: 'a text that changes once',
    outcome: 'NA',
    html: '<p id="n">Une</p><script>setTimeout(() => { document.getElementById("n").textContent = "Deux"; }, 1000)</script>',
  },
  {
    name: 'a move that a click starts',
    outcome: 'NA',
    html: `<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{translate:300px}} .b{animation:bouge 9s infinite}</style></head><body><main><h1>Essai</h1><button onclick="this.nextElementSibling.className = 'b'">Voir</button><div>Texte</div></main></body></html>`,
  },
  {name: 'a scrolling text', outcome: 'NC', html: '<marquee id="m">Bienvenue</marquee>', at: ['#m']},
];
