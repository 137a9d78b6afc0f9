import {wholePage} from './parameters.js';
import {childPage, identityPage} from './questions.js';
import {nowhere} from './shell.js';

export default {title: 'Motifs/Une page de questions', parameters: wholePage};

export const Empty = {name: 'À remplir', render: () => identityPage(nowhere)};

export const Prefilled = {
  name: 'Préremplie par FranceConnect',
  render: () => identityPage(nowhere, {user: 'Angela Dubois'}),
};

export const Refused = {name: 'Refusée', render: () => identityPage(nowhere, {refused: true})};

export const OtherQuestions = {
  name: 'Date et choix, refusés',
  render: () => childPage(nowhere, {refused: true}),
};
