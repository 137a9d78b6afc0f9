import type {AlertContent} from '../alert/alert.template.js';
import type {PaymentState} from './contract.js';

/** What a state of the payment says, before any way on. */
export interface Outcome {
  /** The `h1` and the `<title>` of the page; the alert below completes it and never repeats it. */
  title: string;
  kind: AlertContent['kind'];
  /** Title of the message. */
  heading: (amount: string) => string;
  text: (amount: string) => string;
}

/**
 * The words of each state. « Vous n’avez pas été débité » is said only where the answer of PayFiP proves it;
 * a direct debit (result V) is recorded, never « payé ».
 */
export const outcomes: Record<Exclude<PaymentState, 'to-pay'>, Outcome> = {
  nothing: {
    title: 'Vous n’avez rien à payer',
    kind: 'success',
    heading: () => 'Aucun paiement n’est nécessaire',
    text: () => 'Vous n’avez rien d’autre à faire.',
  },
  verifying: {
    title: 'Nous vérifions votre paiement',
    kind: 'warning',
    heading: () => 'Ne payez pas une deuxième fois',
    text: amount =>
      `Nous n’avons pas encore la réponse de PayFiP pour votre paiement de ${amount}. Elle arrive en général en quelques minutes. Votre demande est enregistrée : rien n’est perdu.`,
  },
  paid: {
    title: 'Paiement accepté',
    kind: 'success',
    heading: amount => `Vous avez payé ${amount}`,
    text: () => 'Cette page est votre accusé de réception. Imprimez-la ou gardez son adresse.',
  },
  settling: {
    title: 'Prélèvement enregistré',
    kind: 'info',
    heading: amount => `Prélèvement de ${amount} enregistré, en cours`,
    text: () =>
      'Il sera débité de votre compte dans quelques jours. Ne payez pas une deuxième fois. Cette page est votre accusé de réception : imprimez-la ou gardez son adresse.',
  },
  refused: {
    title: 'Votre paiement n’a pas été accepté',
    kind: 'error',
    heading: () => 'Vous n’avez pas été débité',
    text: amount =>
      `L’opération de ${amount} a été refusée. Votre demande reste enregistrée : rien n’est perdu. Vous pouvez essayer de nouveau, avec la même carte ou une autre, ou payer autrement.`,
  },
  abandoned: {
    title: 'Vous n’avez pas payé',
    kind: 'warning',
    heading: () => 'Votre demande reste enregistrée',
    text: amount =>
      `Le paiement de ${amount} n’a pas été terminé. Vous pouvez payer maintenant ou plus tard, sans remplir de nouveau la demande.`,
  },
  expired: {
    title: 'Le temps prévu pour payer est dépassé',
    kind: 'warning',
    heading: () => 'Votre demande reste enregistrée',
    text: amount =>
      `Le paiement de ${amount} n’a pas été fait dans les 15 minutes prévues. Vous pouvez recommencer, sans remplir de nouveau la demande.`,
  },
  unknown: {
    title: 'Nous n’avons pas la réponse de PayFiP',
    kind: 'warning',
    heading: () => 'Ne payez pas une deuxième fois',
    text: amount =>
      `PayFiP, le service de paiement des finances publiques, ne répond pas en ce moment. Nous ne savons pas encore si votre paiement de ${amount} a été fait. Votre demande est enregistrée : rien n’est perdu. Revenez plus tard sur cette page.`,
  },
};

/** What the `h1` and the `<title>` of the page say in each state: the outcome first (RGAA 8.6.1). */
export const paymentTitle = (state: PaymentState) => (state === 'to-pay' ? 'Le paiement' : outcomes[state].title);
