import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page that is turned in portrait',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@media (orientation: portrait){html{transform:rotate(90deg)}}</style></head><body><main><h1>Essai</h1><p>Texte</p></main></body></html>',
  },
  {
    name: 'a page of phones that is turned in landscape',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@media (orientation: landscape) and (max-width: 950px){body{rotate:-90deg}}</style></head><body><main><h1>Essai</h1><p>Texte</p></main></body></html>',
  },
  {
    name: 'a page that asks to turn the phone and hides the rest',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>#t{display:none}@media (orientation: landscape){#t{display:block;position:fixed;inset:0;background:#fff}}</style></head><body><main><h1>Essai</h1><p>Texte</p><div id="t"><p>Veuillez tourner votre téléphone</p></div></main></body></html>',
  },
  {
    name: 'a page that advises to turn the phone',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>#t{display:none}@media (orientation: portrait){#t{display:block}}</style></head><body><main><h1>Essai</h1><p>Texte</p><p id="t">Tournez votre écran pour mieux voir</p></main></body></html>',
  },
  {
    name: 'a text that only landscape shows',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@media (orientation: portrait){#t{display:none}}</style></head><body><main><h1>Essai</h1><p>Texte</p><p id="t">Les horaires d’été</p></main></body></html>',
  },
  {
    name: 'a page that only arranges itself otherwise',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>@media (orientation: portrait){main{display:flex;flex-direction:column}}@media (max-width:600px){p{font-size:1.2em}}</style></head><body><main><h1>Essai</h1><p>Texte</p></main></body></html>',
  },
  {
    name: 'a page that is always askew',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>Essai</title><style>body{transform:rotate(90deg)}</style></head><body><main><h1>Essai</h1><p>Texte</p></main></body></html>',
  },
  {name: 'a page without styles', outcome: 'C', html: '<p>Texte.</p>'},
];
