import {paymentPage} from './end.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Payer', parameters: wholePage};

export const ToPay = {name: 'À payer', render: () => paymentPage(nowhere, 'to-pay')};

export const Verifying = {name: 'En cours de vérification', render: () => paymentPage(nowhere, 'verifying')};

export const Refused = {name: 'Refusé', render: () => paymentPage(nowhere, 'refused')};

export const Paid = {name: 'Payé', render: () => paymentPage(nowhere, 'paid')};
