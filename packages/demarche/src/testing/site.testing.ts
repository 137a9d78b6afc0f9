import {example} from './example.testing.js';
import type {Site} from '../routes/visit.js';
import {usual} from '../words/usual.js';

export const OURS = 'https://demarches.aubremer.fr';

/** The site of the example, for tests, with what a test wants otherwise. */
export const siteWith = (own: Partial<Site> = {}): Site => ({
  version: 'usual',
  words: usual,
  demarche: example,
  territory: {
    name: 'Ville',
    theme: 'neutre',
    mark: '/m.svg',
    service: {name: 'Service', address: '', phone: '02', email: 'a@b.fr', hours: ''},
    accessibility: {state: 'non conforme', findings: [], established: '2026-11-22'},
    legal: [],
  },
  publicUrl: OURS,
  secret: 's',
  stylesheets: [],
  scripts: [],
  headers: {},
  testPayments: false,
  ...own,
});
