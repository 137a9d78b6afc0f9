import {receiptPage} from './end.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Accusé de réception de la demande', parameters: wholePage};

export const Sent = {name: 'Courriel parti', render: () => receiptPage(nowhere, true)};

export const NotSent = {name: 'Courriel non parti', render: () => receiptPage(nowhere, false)};
