import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a text that blinks for ever',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{50%{opacity:0}} .a{animation:bouge 1s steps(1) infinite}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
    at: ['#a'],
  },
  {
    name: 'a text that blinks for ever, with a button',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{50%{opacity:0}} .a{animation:bouge 1s infinite}</style></head><body><main><h1>Essai</h1><button>Arrêter le clignotement</button><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a text that blinks three times',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{50%{visibility:hidden}} .a{animation:bouge 1s steps(1) 60s 3}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a light hardly seen to change',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{50%{opacity:.9}} .a{animation:bouge 1s infinite}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a script that makes a block blink',
    outcome: 'NC',
    html: '<div id="f" style="width:400px;height:300px;background:#000"></div><script>let n = 0; setInterval(() => { document.getElementById("f").style.background = n++ % 2 ? "#000" : "#fff"; }, 1000)</script>',
    at: ['#f'],
  },
  {name: 'nothing blinks', outcome: 'NA', html: '<p>Texte.</p>'},
];
