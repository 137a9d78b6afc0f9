const n = '\u202f';

/** What the page says of the saving of a draft, one sentence for each state; the page carries them, scripts choose. */
export interface DraftWords {
  /** Before the time, and after it. */
  saved: [before: string, after: string];
  saving: string;
  failed: string;
  offline: string;
  conflict: string;
  closed: string;
  gone: string;
  refused: string;
  disabled: string;
  /** The two ways out of a conflict. */
  keep: string;
  view: string;
}

/** What the page says of the end of a session. `left` is what remains, in minutes and seconds. */
export interface SessionWords {
  /** Said on the page when the limit is short. */
  limit: (minutes: number) => string;
  ends: string;
  minutes: string;
  seconds: string;
  kept: string;
  oneMinute: string;
  stay: string;
  leave: string;
  trouble: string;
  ended: string;
  /** What was kept, and how to come back. */
  after: string;
  resume: string;
  close: string;
}

export const draftFr: DraftWords = {
  saved: ['Brouillon enregistré à ', '.'],
  saving: 'Enregistrement du brouillon…',
  failed: `Vos dernières réponses ne sont pas encore enregistrées${n}: le service ne répond pas. Nous réessayons. Vous pouvez continuer à répondre.`,
  offline: `Vos dernières réponses ne sont pas encore enregistrées${n}: vous n’avez plus de connexion. Elles le seront dès son retour. Ne fermez pas cette page.`,
  conflict:
    'Cette page a été remplie dans un autre onglet ou sur un autre appareil. Vos réponses ici ne sont pas enregistrées. Choisissez lesquelles garder.',
  closed:
    'Votre session a pris fin. Vos dernières réponses restent sur cette page, sans être enregistrées. Ouvrez votre lien de suivi dans un autre onglet, puis revenez ici.',
  gone: `Cette demande n’est plus un brouillon${n}: elle a été déposée ou supprimée, ou sa date est passée. Vos dernières réponses ne sont pas enregistrées.`,
  refused:
    'Vos dernières réponses ne peuvent pas être enregistrées pendant la saisie. Appuyez sur le bouton ci-dessous pour les enregistrer.',
  disabled: 'Vos réponses sont enregistrées quand vous appuyez sur un des boutons ci-dessous.',
  keep: 'Garder les réponses de cette page',
  view: 'Voir la version enregistrée',
};

export const sessionFr: SessionWords = {
  limit: minutes =>
    `Sans activité de votre part pendant ${minutes} minutes, votre session prend fin. Nous vous prévenons avant.`,
  ends: 'Votre session se termine dans',
  minutes: 'min',
  seconds: 's',
  kept: `Vos réponses enregistrées sont conservées. Voulez-vous rester connecté${n}?`,
  oneMinute: 'Il reste moins d’une minute.',
  stay: 'Rester connecté',
  leave: 'Enregistrer et quitter',
  trouble: 'Votre session n’a pas pu être prolongée. Réessayez, ou enregistrez et quittez.',
  ended: 'Votre session a pris fin',
  after: `Vos réponses enregistrées sont conservées. Pour continuer, ouvrez votre lien de suivi dans un autre onglet, puis revenez ici${n}: ce que vous avez écrit sur cette page y est encore.`,
  resume: 'Recevoir de nouveau le lien (nouvel onglet)',
  close: 'Revenir à la page',
};
