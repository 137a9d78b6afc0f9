import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a page that loads again every thirty seconds',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="30"></head><body><main><h1>Essai</h1></main></body></html>',
  },
  {
    name: 'a page that loads itself again by its address',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="300; url=/page-0"></head><body><main><h1>Essai</h1></main></body></html>',
  },
  {
    name: 'a header of the server asks for it',
    outcome: 'NC',
    html: '<p>Les places libres.</p>',
    headers: {refresh: '60'},
  },
  {
    name: 'a page that loads again every thirty seconds, and has a button to stop it',
    outcome: 'AV',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="30"></head><body><main><h1>Essai</h1><button>Arrêter l’actualisation</button></main></body></html>',
  },
  {
    name: 'a script that loads the page again',
    outcome: 'AV',
    html: '<p>Cours</p><script>setTimeout(() => location.reload(), 300000)</script>',
  },
  {
    name: 'a page that loads again once a day',
    outcome: 'C',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="86400"></head><body><main><h1>Essai</h1></main></body></html>',
  },
  {
    name: 'what no browser obeys',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="foo; 30"><meta http-equiv="refresh" content=""></head><body><main><h1>Essai</h1></main></body></html>',
  },
  {
    name: 'a redirection, which is another test',
    outcome: 'NA',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="90; url=/ailleurs"></head><body><main><h1>Essai</h1></main></body></html>',
  },
  {
    name: 'an animated plug-in',
    outcome: 'AV',
    html: '<embed type="application/x-jeu" src="/jeu" width="200" height="100">',
  },
  {name: 'a page that stays', outcome: 'NA', html: '<p>Texte.</p>'},
];
