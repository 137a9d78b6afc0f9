import {same, type EasyStep} from '@socle/demarche/description';

/** Page 5: what is done with the answers, photographs, and the promise. */
export const agreements: EasyStep = {
  title: 'Vos données et votre accord',
  items: {
    privacy: {
      controller: same,
      purpose: 'Vos réponses servent à inscrire votre enfant à la cantine. Elles servent aussi à calculer le prix.',
      basis:
        'La cantine est un service pour tout le monde. La loi permet à la mairie d’utiliser vos réponses pour ce service. Cette loi s’appelle le RGPD. Le RGPD protège les informations sur vous (article 6.1.e).',
      recipients:
        'Le service Éducation de la mairie. La cuisine, seulement pour les repas et les allergies. La trésorerie : c’est le service qui reçoit votre paiement.',
      retention: 'Cette année d’école et l’année d’après',
      rights:
        'Vous pouvez demander à voir les informations que nous avons sur vous. Vous pouvez demander de les corriger ou de les effacer. Vous pouvez dire non à leur utilisation.',
      sources: [
        'FranceConnect nous donne votre nom, si vous avez utilisé FranceConnect.',
        'La CAF ou la MSA nous donne votre quotient familial.',
      ],
    },
    photos: {
      purpose: 'Les photos à la cantine',
      explanation:
        'Parfois, la mairie prend des photos à la cantine. Ces photos sont pour le journal de la ville. Vous pouvez dire non. Votre enfant est inscrit quand même.',
      question: 'Est-ce que nous pouvons prendre votre enfant en photo ?',
      who: 'La mairie d’Aubremer, pour son journal et pour son site internet',
      duration: 'Cette année d’école',
    },
    attestation: {
      subject: 'que vos réponses sont vraies',
      statement: 'Je promets que mes réponses sont vraies.',
      sanction:
        'Cette promesse s’appelle une attestation sur l’honneur. Il est interdit de mentir. La loi punit les mensonges : 1 an de prison et 15 000 € d’amende (article 441-7 du code pénal). Une amende est une somme à payer.',
    },
  },
};
