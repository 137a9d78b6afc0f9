import type {PaymentState} from '@socle/elements/payment/template';
import type {IdentityOutcome} from '@socle/elements/identity/template';
import {agreementsPage} from '../motifs/agreements.js';
import {documentsPage, quotientPage} from '../motifs/documents.js';
import {paymentPage, receiptPage, reviewPage} from '../motifs/end.js';
import {homePage} from '../motifs/home.js';
import {wholePage} from '../motifs/parameters.js';
import {childPage, identityPage} from '../motifs/questions.js';
import {pageOf} from './parcours.js';

export default {title: 'La démarche en entier', id: 'parcours', parameters: wholePage};

const user = 'Angela Dubois';

const home = (other: {story: string; name: string}, outcome?: IdentityOutcome) =>
  pageOf('home', links => homePage(links, {outcome}), [other]);

export const Home = {
  name: '1. Accueil',
  render: () => home({story: 'home-cancelled', name: 'retour après un abandon'}),
};

export const HomeCancelled = {
  name: '1. Accueil, retour après un abandon',
  render: () => home({story: 'home', name: 'première visite'}, 'cancelled'),
};

const identity = (refused: boolean, other: {story: string; name: string}) =>
  pageOf('identity', (links, done) => identityPage(links, refused ? {refused, done} : {user, done}), [other]);

export const Identity = {
  name: '2. Votre identité',
  render: () => identity(false, {story: 'identity-refused', name: 'refusée'}),
};

export const IdentityRefused = {
  name: '2. Votre identité, refusée',
  render: () => identity(true, {story: 'identity', name: 'à remplir'}),
};

const child = (refused: boolean, other: {story: string; name: string}) =>
  pageOf('child', (links, done) => childPage(links, {refused, done, user}), [other]);

export const Child = {
  name: '3. L’enfant à inscrire',
  render: () => child(false, {story: 'child-refused', name: 'refusée'}),
};

export const ChildRefused = {
  name: '3. L’enfant à inscrire, refusée',
  render: () => child(true, {story: 'child', name: 'à remplir'}),
};

const quotient = (state: 'received' | 'unavailable', other: {story: string; name: string}) =>
  pageOf('quotient', (links, done) => quotientPage(links, state, {done, user}), [other]);

export const Quotient = {
  name: '4. Votre quotient familial',
  render: () => quotient('received', {story: 'quotient-unavailable', name: 'source indisponible'}),
};

export const QuotientUnavailable = {
  name: '4. Votre quotient familial, source indisponible',
  render: () => quotient('unavailable', {story: 'quotient', name: 'donnée reçue'}),
};

const documents = (state: 'empty' | 'refused', other: {story: string; name: string}) =>
  pageOf('documents', (links, done) => documentsPage(links, state, {done, user}), [other]);

export const Documents = {
  name: '5. Vos justificatifs',
  render: () => documents('empty', {story: 'documents-refused', name: 'refusée'}),
};

export const DocumentsRefused = {
  name: '5. Vos justificatifs, refusée',
  render: () => documents('refused', {story: 'documents', name: 'à fournir'}),
};

const agreements = (refused: boolean, other: {story: string; name: string}) =>
  pageOf('agreements', (links, done) => agreementsPage(links, {refused, done, user}), [other]);

export const Agreements = {
  name: '6. Vos accords',
  render: () => agreements(false, {story: 'agreements-refused', name: 'attestation manquante'}),
};

export const AgreementsRefused = {
  name: '6. Vos accords, attestation manquante',
  render: () => agreements(true, {story: 'agreements', name: 'à remplir'}),
};

export const Review = {
  name: '7. Vérification',
  render: () => pageOf('review', (links, done) => reviewPage(links, {done, user})),
};

const payment = (state: PaymentState, other: {story: string; name: string}) =>
  pageOf('payment', links => paymentPage(links, state, {user}), [other]);

export const Payment = {
  name: '8. Paiement',
  render: () => payment('to-pay', {story: 'payment-refused', name: 'refusé'}),
};

export const PaymentRefused = {
  name: '8. Paiement refusé',
  render: () => payment('refused', {story: 'payment', name: 'à payer'}),
};

const receipt = (sent: boolean, other: {story: string; name: string}) =>
  pageOf('receipt', links => receiptPage(links, sent, {user}), [other]);

export const Receipt = {
  name: '9. Accusé de réception',
  render: () => receipt(true, {story: 'receipt-not-sent', name: 'courriel non parti'}),
};

export const ReceiptNotSent = {
  name: '9. Accusé de réception, courriel non parti',
  render: () => receipt(false, {story: 'receipt', name: 'courriel parti'}),
};
