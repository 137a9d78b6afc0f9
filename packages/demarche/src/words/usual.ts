import {draftFr, sessionFr, type DraftWords, type SessionWords} from '@socle/core/texts/draft-fr';
import type {DataSourceWords} from '@socle/elements/data-source/template';
import {usualHeld, usualResume, type HeldWords, type ResumeWords} from './resume.js';
import {usualSteps, type StepsWords} from './steps.js';

/**
 * What the pages of a démarche say by themselves, around its own texts. Written with plain spaces: `typeset` puts those
 * of French typography. A list is a paragraph each; an empty one says nothing.
 */
export interface Words {
  version: {
    /** The button that leaves for the other version, and its own page. */
    change: string;
    about: string;
    /** Said at the end of every page of this version. */
    note: string;
  };
  help: {adviser: string};
  draft: {title: string; kept: (until: string) => string[]; saving: DraftWords};
  session: SessionWords;
  resume: ResumeWords;
  held: HeldWords;
  steps: StepsWords;
  home: {
    resume: string;
    begun: (day: string) => string;
    keptUntil: (day: string) => string;
    have: (duration: string) => string;
    identity: string[];
    already: string;
    follow: string[];
    /** The link to the page that sends the personal link again. */
    ask: string;
    otherwise: string;
  };
  step: {save: string; note: string[]; conflict: {title: string; text: string; keep: string; view: string}};
  /** Data of an administration; undefined: the words of the element itself. */
  source: DataSourceWords | undefined;
  review: {
    lead: string;
    changed: {title: string; text: string};
    send: string;
    sending: (service: string) => string[];
    save: string;
    label: string;
  };
  receipt: {
    title: string;
    pageTitle: (number: string) => string;
    summary: (regime: 'acceptation' | 'rejet' | 'aucune', day: string) => string[];
    later: string;
    pay: string;
    /** Documents that the antivirus rejected after the deposit. */
    rejected: {title: string; text: (names: string[]) => string};
  };
  payment: {
    before: string[];
    unavailable: {title: string; text: string};
    stranger: string;
    receipt: string;
  };
  messages: Record<'notFound' | 'nothingOpen' | 'problem' | 'badLink', {title: string; text: string}> & {
    unreadable: {title: string; back: string};
    home: string;
  };
  saved: {
    title: string;
    keptUntil: (day: string) => string;
    resume: string;
    here: string;
    sentTo: (address: string) => string;
    secret: string;
    /** Without an address yet: where to send the link. */
    where: {title: string; text: string; label: string; subject: string; send: string};
  };
  close: {text: string; button: string};
  remove: {title: string; question: (number: string) => string; warning: string; yes: string; no: string};
  legal: {accessibility: (state: string) => string[]};
  mails: {
    draft: (number: string, until: string) => string;
    draftLink: string;
    /** A link sent because it was asked for. */
    asked: (number: string) => string;
    secret: string;
    received: (title: string, moment: string) => string[];
    follow: string;
    paid: (moment: string) => string;
    settling: (moment: string) => string;
  };
}

/** The usual version. */
export const usual: Words = {
  version: {
    change: 'Version facile à lire',
    about: 'Version facile à lire',
    note: '',
  },
  help: {adviser: 'Un conseiller France services peut aussi faire la démarche avec vous.'},
  draft: {
    title: 'Votre brouillon',
    kept: until => [
      `Vos réponses sont enregistrées à chaque étape et conservées jusqu’au ${until}. Après cette date, elles sont effacées.`,
    ],
    saving: draftFr,
  },
  session: sessionFr,
  resume: usualResume,
  held: usualHeld,
  steps: usualSteps,
  home: {
    resume: 'Reprendre votre demande',
    begun: day => `Vous avez une demande commencée le ${day}, numéro`,
    keptUntil: day => `. Elle est conservée jusqu’au ${day}.`,
    have: duration => `Il vous faut ${duration}. Préparez :`,
    identity: [],
    already: 'Vous avez déjà déposé une demande ou enregistré un brouillon ?',
    follow: [
      'Ouvrez le lien de suivi que nous vous avons donné : il reprend votre demande sur n’importe quel appareil. Vous ne l’avez plus ? Demandez-le de nouveau, ou appelez-nous avec votre numéro de dossier.',
    ],
    ask: 'Recevoir de nouveau mon lien de suivi',
    otherwise: 'Faire autrement',
  },
  step: {
    save: 'Enregistrer et continuer plus tard',
    note: [],
    conflict: {
      title: 'Cette page a été remplie dans un autre onglet ou sur un autre appareil',
      text: 'Vos réponses ci-dessous ne sont pas encore enregistrées. Gardez-les, elles remplaceront les autres ; ou affichez celles qui sont enregistrées.',
      keep: 'Garder les réponses ci-dessous',
      view: 'Voir la version enregistrée',
    },
  },
  source: undefined,
  review: {
    lead: 'Relisez vos réponses. Vous pouvez encore tout modifier.',
    changed: {
      title: 'Vos réponses ont changé depuis que vous les avez relues',
      text: 'Elles ont été modifiées dans une autre page ou sur un autre appareil. Rien n’est déposé : relisez-les, puis déposez.',
    },
    send: 'Déposer la demande',
    sending: service => [
      `En déposant, vous envoyez ces réponses à ${service}. Vous recevrez un numéro de dossier et un accusé de réception.`,
    ],
    save: 'Enregistrer et déposer plus tard',
    label: 'Déposer la demande',
  },
  receipt: {
    title: 'Votre demande est déposée',
    pageTitle: number => `Votre demande est déposée, dossier ${number}`,
    summary: () => [],
    later: ' à payer. Votre demande est déposée, même si vous payez plus tard.',
    pay: 'Continuer vers le paiement',
    rejected: {
      title: 'Un document est à envoyer de nouveau',
      text: names =>
        `Après le dépôt, l’antivirus a trouvé un programme malveillant dans ${names.join(', ')}\u202F: nous n’avons pas pu le garder. Envoyez un autre exemplaire au service, par les moyens indiqués sur cette page. Votre demande reste déposée.`,
    },
  },
  payment: {
    before: [],
    unavailable: {
      title: 'Le service de paiement ne répond pas',
      text: 'Votre demande est bien déposée et vous n’avez pas été débité. Réessayez dans quelques minutes, ou payez autrement.',
    },
    stranger:
      'Pour voir votre dossier et l’accusé de réception de ce paiement, ouvrez le lien de suivi que nous vous avons donné.',
    receipt: 'Revoir mon accusé de réception',
  },
  messages: {
    notFound: {
      title: 'Cette page n’existe pas',
      text: 'L’adresse est peut-être incomplète. Vos réponses enregistrées ne sont pas perdues.',
    },
    nothingOpen: {
      title: 'Aucune demande n’est ouverte sur cet appareil',
      text: 'Votre session a peut-être pris fin. Si vous aviez commencé une demande, ouvrez son lien de suivi : vos réponses y sont conservées. Vous ne l’avez plus ? Demandez-le de nouveau. Sinon, commencez une nouvelle demande.',
    },
    problem: {
      title: 'Le service a rencontré un problème',
      text: 'Ce que vous aviez enregistré n’est pas perdu. Attendez un instant, puis réessayez. Si cela continue, appelez-nous.',
    },
    badLink: {
      title: 'Ce lien ne donne accès à aucune demande',
      text: 'Il est peut-être incomplet : copiez-le en entier. Un brouillon est effacé après 30 jours. Vous pouvez aussi nous appeler.',
    },
    unreadable: {title: 'L’envoi n’a pas abouti', back: 'Revenir à la page précédente'},
    home: 'Aller à l’accueil de la démarche',
  },
  saved: {
    title: 'Votre brouillon est enregistré',
    keptUntil: day => `. Il est conservé jusqu’au ${day}.`,
    resume: 'Pour le reprendre',
    here: 'Sur cet appareil, revenez simplement sur ce site. Sur un autre appareil, ouvrez ce lien personnel :',
    sentTo: address => `Nous l’avons aussi envoyé à ${address}. `,
    secret: 'Ce lien donne accès à vos réponses : ne le confiez à personne.',
    where: {
      title: 'Recevoir le lien par courriel',
      text: 'Nous gardons cette adresse avec vos réponses. Elle ne sert qu’à cette demande.',
      label: 'Adresse électronique',
      subject: 'l’adresse électronique',
      send: 'M’envoyer le lien',
    },
  },
  close: {
    text: 'Cet appareil sert à d’autres personnes ? Fermez votre session : il faudra le lien de suivi pour y revenir.',
    button: 'Fermer ma session sur cet appareil',
  },
  remove: {
    title: 'Supprimer la demande',
    question: number => `Supprimer la demande ${number} ?`,
    warning: 'Vos réponses et vos documents seront effacés. Personne ne pourra les retrouver.',
    yes: 'Supprimer la demande',
    no: 'La garder',
  },
  legal: {accessibility: () => []},
  mails: {
    draft: (number, until) => `Votre brouillon ${number} est enregistré. Il est conservé jusqu’au ${until}.`,
    draftLink: 'Pour le reprendre, ouvrez ce lien personnel :',
    asked: number => `Vous avez demandé le lien de votre dossier ${number}. Si ce n’est pas vous, ne faites rien.`,
    secret: 'Ce lien donne accès à vos réponses : ne le transférez à personne.',
    received: (title, moment) => [`Nous avons reçu votre demande « ${title} » le ${moment}.`],
    follow: 'Pour suivre votre dossier, l’imprimer ou payer :',
    paid: moment => `Nous avons reçu votre paiement, le ${moment}.`,
    settling: moment => `Votre prélèvement est enregistré ; il sera débité dans quelques jours, le ${moment}.`,
  },
};
