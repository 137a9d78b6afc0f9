import {quotientPage} from './documents.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Donnée d’une administration, avec repli', parameters: wholePage};

export const Received = {
  name: 'Donnée reçue',
  render: () => quotientPage(nowhere, 'received', {user: 'Angela Dubois'}),
};

export const NotConnected = {name: 'Sans FranceConnect', render: () => quotientPage(nowhere, 'not-connected')};

export const NotFound = {
  name: 'Introuvable à la source',
  render: () => quotientPage(nowhere, 'not-found', {user: 'Angela Dubois'}),
};

export const Unavailable = {
  name: 'Source indisponible',
  render: () => quotientPage(nowhere, 'unavailable', {user: 'Angela Dubois'}),
};
