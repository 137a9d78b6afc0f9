import {agreementsPage} from './agreements.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Accords et informations', parameters: wholePage};

export const Empty = {name: 'À remplir', render: () => agreementsPage(nowhere)};

export const Refused = {name: 'Attestation manquante', render: () => agreementsPage(nowhere, {refused: true})};
