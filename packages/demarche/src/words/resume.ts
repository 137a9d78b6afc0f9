/** The page that sends the personal link again. */
export interface ResumeWords {
  title: string;
  again: string;
  how: string[];
  number: string;
  numberSubject: string;
  numberHint: string;
  numberFormat: string;
  email: string;
  emailSubject: string;
  emailHint: string;
  send: string;
  asked: {title: string; text: string[]; again: string};
}

/** The page that holds answers which came without a session. */
export interface HeldWords {
  closed: {title: string; text: (step: string) => string};
  other: {title: string; text: (step: string) => string};
  what: string;
  open: string;
  ask: string;
  back: string;
  documents: string;
  send: string;
  stay: string;
}

export const usualResume: ResumeWords = {
  title: 'Reprendre une demande',
  again: 'Recevoir de nouveau le lien de suivi',
  how: [
    'Donnez le numéro de la demande et l’adresse électronique que vous y avez écrite. Nous envoyons le lien à cette adresse.',
  ],
  number: 'Numéro de la demande',
  numberSubject: 'le numéro de la demande',
  numberHint: 'Il est sur chaque page de la demande. Exemple : A26-7K4M-2PQX',
  numberFormat: 'Saisissez le numéro de la demande en entier, par exemple A26-7K4M-2PQX.',
  email: 'Adresse électronique',
  emailSubject: 'l’adresse électronique',
  emailHint: 'Exemple : nom@exemple.fr',
  send: 'Recevoir le lien',
  asked: {
    title: 'Regardez vos courriels',
    text: [
      'Si ce numéro et cette adresse sont ceux d’une demande, le lien de suivi arrive dans quelques minutes. Regardez aussi dans les courriels indésirables.',
      'Rien n’arrive ? Vérifiez le numéro et l’adresse, ou appelez-nous. Un brouillon est effacé 30 jours après son dernier enregistrement.',
    ],
    again: 'Vérifier le numéro et l’adresse',
  },
};

export const usualHeld: HeldWords = {
  closed: {
    title: 'Votre session a pris fin : rien n’est perdu',
    text: step =>
      `Vos réponses de la page « ${step} » ne sont pas encore enregistrées. Elles restent ici tant que vous ne fermez pas cette page. Les pages d’avant sont enregistrées.`,
  },
  other: {
    title: 'Une autre demande est ouverte dans ce navigateur',
    text: step =>
      `Vos réponses de la page « ${step} » ne sont pas encore enregistrées : elles viennent d’une demande, et une autre est ouverte. Elles restent ici tant que vous ne fermez pas cette page.`,
  },
  what: 'Pour les enregistrer',
  open: 'Dans un autre onglet, ouvrez le lien de suivi de votre demande, reçu par courriel. Vous ne l’avez plus ?',
  ask: 'Demandez-le de nouveau (nouvel onglet)',
  back: 'Revenez ici, puis appuyez sur « Enregistrer mes réponses ».',
  documents: 'Les documents choisis sur cette page sont à joindre de nouveau.',
  send: 'Enregistrer mes réponses',
  stay: 'Sur un appareil partagé, fermez cette page si vous ne continuez pas : vos réponses de cette page seront alors effacées.',
};
