import type {DraftWords, SessionWords} from '@socle/core/texts/draft-fr';
import type {HeldWords, ResumeWords} from './resume.js';

export const easySaving: DraftWords = {
  saved: ['Vos réponses sont gardées. Il était ', '.'],
  saving: 'Nous gardons vos réponses…',
  failed:
    'Nous n’avons pas encore gardé vos dernières réponses. Le site a un problème. Nous essayons encore. Vous pouvez continuer.',
  offline:
    'Nous n’avons pas encore gardé vos dernières réponses. Vous n’avez plus internet. Ne fermez pas cette page. Nous garderons vos réponses quand internet reviendra.',
  conflict:
    'Vous avez rempli cette page dans une autre fenêtre. Nous n’avons pas gardé les réponses de cette page. Choisissez les réponses à garder.',
  closed:
    'Votre session est finie. Nous n’avons pas gardé vos dernières réponses. Elles restent sur cette page. Ouvrez le lien que nous vous avons donné dans une autre fenêtre. Puis revenez ici.',
  gone: 'Votre demande est déjà envoyée ou effacée. Nous n’avons pas gardé vos dernières réponses.',
  refused: 'Nous n’avons pas encore gardé vos dernières réponses. Appuyez sur le bouton en dessous pour les garder.',
  disabled: 'Nous gardons vos réponses quand vous appuyez sur un bouton en dessous.',
  keep: 'Garder les réponses de cette page',
  view: 'Voir les autres réponses',
};

export const easySession: SessionWords = {
  limit: minutes =>
    `Si vous ne faites rien pendant ${minutes} minutes, votre session est finie. Nous vous le disons avant.`,
  ends: 'Votre session est finie dans',
  minutes: 'min',
  seconds: 's',
  kept: 'Nous avons gardé vos réponses. Voulez-vous continuer ?',
  oneMinute: 'Il reste moins d’une minute.',
  stay: 'Continuer',
  leave: 'Garder mes réponses et partir',
  trouble: 'Cela n’a pas marché. Essayez encore. Ou gardez vos réponses et partez.',
  ended: 'Votre session est finie',
  after:
    'Nous avons gardé vos réponses. Pour continuer, ouvrez le lien que nous vous avons donné dans une autre fenêtre. Puis revenez ici. Ce que vous avez écrit sur cette page est encore là.',
  resume: 'Recevoir encore le lien dans une nouvelle fenêtre',
  close: 'Revenir à la page',
};

export const easyResume: ResumeWords = {
  title: 'Continuer une demande',
  again: 'Recevoir encore votre lien',
  how: [
    'Donnez le numéro de votre demande. Donnez aussi votre adresse e-mail.',
    'Nous vous envoyons un e-mail. Dans cet e-mail, il y a un lien. Ce lien ouvre votre demande.',
  ],
  number: 'Le numéro de votre demande',
  numberSubject: 'le numéro de votre demande',
  numberHint: 'Ce numéro est sur chaque page de la demande. Exemple : A26-7K4M-2PQX',
  numberFormat: 'Écrivez tout le numéro de votre demande. Exemple : A26-7K4M-2PQX.',
  email: 'Votre adresse e-mail',
  emailSubject: 'votre adresse e-mail',
  emailHint: 'Écrivez la même adresse que dans la demande. Exemple : nom@exemple.fr',
  send: 'Recevoir le lien',
  asked: {
    title: 'Regardez vos e-mails',
    text: [
      'Le numéro et l’adresse sont justes ? Alors vous recevez le lien dans quelques minutes. Regardez aussi dans les e-mails indésirables.',
      'Vous ne recevez rien ? Vérifiez le numéro et l’adresse. Vous pouvez aussi nous appeler.',
    ],
    again: 'Vérifier le numéro et l’adresse',
  },
};

export const easyHeld: HeldWords = {
  closed: {
    title: 'Votre session est finie',
    text: step =>
      `Nous n’avons pas encore gardé vos réponses de la page « ${step} ». Elles sont encore ici. Ne fermez pas cette page. Nous avons gardé les pages d’avant.`,
  },
  other: {
    title: 'Vous avez ouvert une autre demande',
    text: step =>
      `Nous n’avons pas encore gardé vos réponses de la page « ${step} ». Elles sont encore ici. Ne fermez pas cette page.`,
  },
  what: 'Pour garder vos réponses',
  open: 'Ouvrez le lien que nous vous avons donné dans une autre fenêtre. Vous n’avez plus ce lien ?',
  ask: 'Recevoir encore le lien dans une nouvelle fenêtre',
  back: 'Revenez ici. Appuyez sur « Garder mes réponses ».',
  documents: 'Donnez encore les documents de cette page.',
  send: 'Garder mes réponses',
  stay: 'D’autres personnes utilisent cet appareil ? Si vous ne continuez pas, fermez cette page. Vos réponses de cette page sont alors effacées.',
};
