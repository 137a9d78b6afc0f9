import {html} from 'lit';
import {alert, type AlertContent} from './alert.template.js';

export default {title: 'Messages/Alerte', render: alert};

export const Information = {
  name: 'Information',
  args: {
    kind: 'info',
    title: 'Vos réponses sont gardées 30 jours',
    content: html`<p>Vous pouvez fermer cette page et revenir par le même lien.</p>`,
  } satisfies AlertContent,
};

export const Success = {
  name: 'Succès',
  args: {kind: 'success', title: 'Votre adresse est enregistrée'} satisfies AlertContent,
};

export const Warning = {
  name: 'Attention',
  args: {
    kind: 'warning',
    title: 'Le quotient familial n’a pas pu être demandé',
    content: html`<p>La CAF ne répond pas en ce moment. Vous pouvez continuer : nous vous demanderons le justificatif.</p>`,
  } satisfies AlertContent,
};

export const Failure = {
  name: 'Erreur',
  args: {
    kind: 'error',
    title: 'Votre session est terminée',
    content: html`<p>Vos réponses sont gardées. <a href="#reprendre">Reprendre la demande</a></p>`,
  } satisfies AlertContent,
};

export const Outcome = {
  name: 'Résultat d’une action, qui reçoit le focus',
  args: {
    kind: 'warning',
    title: 'Vous n’êtes pas connecté',
    content: html`<p>Vous avez annulé la connexion. Rien n’est perdu : vous pouvez continuer sans compte.</p>`,
    focus: true,
  } satisfies AlertContent,
};

export const UnderAHeading = {
  name: 'Sous un titre de niveau 2',
  args: {
    kind: 'info',
    title: 'Une pièce suffit',
    content: html`<p>Choisissez la plus récente.</p>`,
    level: 3,
  } satisfies AlertContent,
};
