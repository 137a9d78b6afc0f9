import {documentsPage} from './documents.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Donner un document', parameters: wholePage};

export const Empty = {name: 'À fournir', render: () => documentsPage(nowhere, 'empty')};

export const Refused = {name: 'Un document refusé, un autre manquant', render: () => documentsPage(nowhere, 'refused')};

export const Received = {name: 'Documents reçus', render: () => documentsPage(nowhere, 'received')};
