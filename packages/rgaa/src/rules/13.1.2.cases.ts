import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a redirection after ten seconds',
    outcome: 'NC',
    html: '<!doctype html><html lang="fr"><head><title>Essai</title><meta http-equiv="refresh" content="90; url=/ailleurs"></head><body><main><h1>Essai</h1></main></body></html>',
    at: ['html > head > meta'],
  },
  {
    name: 'a redirection without the word url, in quotes',
    outcome: 'NC',
    html: `<!doctype html><html lang="fr"><head><title>Essai</title><META HTTP-EQUIV="Refresh" CONTENT="90,'https://exemple.fr/'"></head><body><main><h1>Essai</h1></main></body></html>`,
  },
  {name: 'the header of the server', outcome: 'NC', html: '<p>Texte.</p>', headers: {refresh: '90; url=/ailleurs'}},
  {
    name: 'a page that has moved',
    outcome: 'AV',
    html: '<p>Cette page a changé d’adresse.</p>',
    headers: {refresh: '90; url=/nouvelle'},
  },
  {
    name: 'a redirection in three days',
    outcome: 'AV',
    html: '<p>Texte.</p>',
    headers: {refresh: '259200; url=/nouvelle'},
  },
  {
    name: 'an immediate redirection in a frame, the next one ignored',
    outcome: 'C',
    html: '<iframe title="Cadre" srcdoc="&lt;meta http-equiv=refresh content=&quot;0; url=mailto:a@b.fr&quot;&gt;"></iframe>',
  },
  {name: 'no redirection', outcome: 'NA', html: '<p>Texte.</p>'},
];
