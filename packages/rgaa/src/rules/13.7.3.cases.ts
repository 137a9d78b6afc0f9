import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a background that flashes five times a second',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{0%{background:#000}50%{background:#fff}} .a{animation:bouge .2s steps(1) infinite;width:400px;height:300px}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
    at: ['#a'],
  },
  {
    name: 'a background that changes slowly',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{0%{background:#000}50%{background:#fff}} .a{animation:bouge 4s infinite;width:400px;height:300px}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a small one that flashes',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{0%{background:#000}50%{background:#fff}} .a{animation:bouge .2s infinite;width:40px;height:30px}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a black block that vanishes ten times a second',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{0%{opacity:1}50%{opacity:0}} .a{animation:bouge .1s infinite;width:400px;height:300px;background:#000}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a white block on white that vanishes',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{0%{opacity:1}50%{opacity:0}} .a{animation:bouge .1s infinite;width:400px;height:300px;background:#fff}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {
    name: 'a block that moves',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@keyframes bouge{to{transform:translateX(99px)}} .a{animation:bouge .1s infinite;width:400px;height:300px;background:#000}</style></head><body><main><h1>Essai</h1><div id="a" class="a">Texte</div></main></body></html>',
  },
  {name: 'nothing animated', outcome: 'NA', html: '<p>Texte.</p>'},
];
