import {reviewPage} from './end.js';
import {wholePage} from './parameters.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Vérifier et déposer', parameters: wholePage};

export const Review = {name: 'Avant le dépôt', render: () => reviewPage(nowhere, {user: 'Angela Dubois'})};
