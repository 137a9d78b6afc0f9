import {homePage} from './home.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Se connecter', parameters: wholePage};

export const Start = {name: 'Avec FranceConnect, ou sans compte', render: () => homePage(nowhere)};

export const Cancelled = {
  name: 'Retour après un abandon',
  render: () => homePage(nowhere, {outcome: 'cancelled'}),
};

export const Unavailable = {
  name: 'FranceConnect indisponible',
  render: () => homePage(nowhere, {outcome: 'unavailable'}),
};

export const Connected = {name: 'Connecté', render: () => homePage(nowhere, {user: 'Angela Dubois'})};
