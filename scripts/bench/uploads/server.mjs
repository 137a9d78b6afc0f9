import {serve} from '@hono/node-server';
import {openDemarche} from '../../../packages/demarche/dist/open.js';
import {readConfiguration} from '../../../packages/services/dist/configuration/configuration.js';

/** One question, a file of 250 MB at most: the server whose memory is measured. */
const demarche = {
  id: 'mesure',
  title: 'Mesurer',
  home: {lead: '', needed: [], duration: '', answer: '', otherWays: []},
  identity: {scopes: ['openid'], data: []},
  steps: [
    {
      id: 'plans',
      title: 'Plans',
      items: [
        {kind: 'field', name: 'courriel', type: 'email', label: 'Courriel', subject: 'votre courriel'},
        {
          kind: 'documents',
          name: 'plans',
          label: 'Plans',
          subject: 'vos plans',
          accept: ['.pdf'],
          maxBytes: 250e6,
          maxFiles: 1,
        },
      ],
    },
  ],
  review: {title: 'Vérifiez', submit: 'Déposer'},
  decision: {regime: 'aucune', months: 1},
  next: [],
  email: 'courriel',
  privacy: {fullText: []},
};

const territory = {
  name: 'Essai',
  theme: 'neutre',
  mark: '/marque.svg',
  service: {name: 'Service', address: '', phone: '', email: 'essai@example.fr', hours: ''},
  accessibility: {state: 'non conforme', findings: [], established: '2026-11-24'},
  legal: [],
};

const configuration = readConfiguration(process.env);
const opened = await openDemarche({
  demarche,
  territory,
  configuration,
  secret: 'secret-de-mesure-de-plus-de-32-caracteres',
  stylesheets: [],
  scripts: [],
  onError: error => console.error(error),
});
const server = serve({fetch: opened.fetch, hostname: '127.0.0.1', port: configuration.port});
server.on('listening', () => console.log('Ready'));
process.once('disconnect', () => process.exit(0));
