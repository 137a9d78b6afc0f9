import {same, type EasyStep} from '@socle/demarche/description';

/** Page 1: who asks. */
export const identity: EasyStep = {
  title: 'Qui êtes-vous ?',
  lead: 'Nous avons besoin de ces réponses pour vous écrire et pour préparer la facture.',
  items: {
    qualite: {
      legend: 'Pour quel enfant faites-vous cette demande ?',
      subject: 'pour quel enfant vous faites cette demande',
      options: {
        parent: {label: 'Pour mon enfant', hint: 'Vous êtes son père ou sa mère.'},
        representant: {
          label: 'Pour un enfant dont je suis responsable',
          hint: 'Vous n’êtes pas son père ou sa mère. Un juge ou un service vous a confié cet enfant.',
        },
        tiers: {
          label: 'Pour une famille que j’aide',
          hint: 'Vous aidez une famille à faire la demande. Cette famille est d’accord.',
        },
      },
    },
    parentAide: {
      label: 'Comment s’appelle le parent que vous aidez ?',
      subject: 'le nom et le prénom du parent que vous aidez',
      hint: 'Écrivez son nom et son prénom.',
    },
    prenom: {label: 'Votre prénom', subject: same},
    nom: {label: 'Votre nom de naissance', subject: same, hint: 'C’est le nom que vous avez depuis votre naissance.'},
    nomUsage: {
      label: 'Votre autre nom',
      subject: 'votre autre nom',
      hint: 'Exemple : le nom de votre mari ou de votre femme, si vous utilisez ce nom.',
    },
    courriel: {
      label: 'Votre adresse mail',
      subject: 'votre adresse mail',
      hint: 'Nous vous écrivons à cette adresse. Exemple : nom@exemple.fr',
    },
    telephone: {
      label: 'Votre numéro de téléphone',
      subject: same,
      hint: 'Nous vous appelons s’il manque un document. Exemple : 06 12 34 56 78',
    },
    adresse: {
      label: 'Votre adresse : le numéro et la rue',
      subject: 'votre adresse',
      hint: 'C’est l’adresse où vous habitez. Exemple : 4 rue du Pressoir',
    },
    codePostal: {
      label: 'Votre code postal',
      subject: same,
      hint: 'Il a 5 chiffres. Exemple : 14999',
    },
    commune: {label: 'Votre ville ou votre village', subject: 'votre ville ou votre village'},
  },
};
