import {payment, type PaymentContent} from './payment.template.js';

export default {title: 'Démarche/Paiement', render: payment};

const bill = {
  amount: 4320,
  object: 'Restauration scolaire, septembre 2026',
  reference: '2026090012345',
  creditor: 'la régie Restauration scolaire d’Aubremer',
  action: '/paiement',
  otherWays: [
    'Au guichet de la mairie, en espèces ou par carte, du lundi au vendredi.',
    'Par chèque à l’ordre du Trésor public, envoyé à la mairie.',
  ],
  refreshHref: '#actualiser',
} satisfies Omit<PaymentContent, 'state'>;

const acknowledgement = {
  date: '2026-11-12T13:05:00Z',
  authorisation: '123456',
  reference: '2026090012345',
  means: 'Carte bancaire',
};

export const ToPay = {
  name: 'À payer',
  args: {...bill, state: 'to-pay', laterHref: '#plus-tard'} satisfies PaymentContent,
};

export const Test = {name: 'Mode test', args: {...bill, state: 'to-pay', test: true} satisfies PaymentContent};

export const Nothing = {name: 'Rien à payer', args: {...bill, state: 'nothing', amount: 0} satisfies PaymentContent};

export const Verifying = {
  name: 'En cours de vérification',
  args: {...bill, state: 'verifying'} satisfies PaymentContent,
};

export const Paid = {name: 'Payé', args: {...bill, state: 'paid', acknowledgement} satisfies PaymentContent};

export const Settling = {
  name: 'Prélèvement enregistré',
  args: {
    ...bill,
    state: 'settling',
    acknowledgement: {date: '2026-11-12T13:05:00Z', reference: '2026090012345', means: 'Prélèvement'},
  } satisfies PaymentContent,
};

export const Refused = {name: 'Refusé', args: {...bill, state: 'refused'} satisfies PaymentContent};

export const Abandoned = {
  name: 'Abandonné',
  args: {...bill, state: 'abandoned', laterHref: '#plus-tard'} satisfies PaymentContent,
};

export const Expired = {name: 'Expiré', args: {...bill, state: 'expired'} satisfies PaymentContent};

export const Unknown = {name: 'Sans réponse de PayFiP', args: {...bill, state: 'unknown'} satisfies PaymentContent};

export const AtTheCounterOnly = {
  name: 'Sans paiement en ligne',
  args: {...bill, state: 'to-pay', action: undefined} satisfies PaymentContent,
};
