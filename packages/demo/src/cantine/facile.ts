import {same, type EasyTerritoryTexts, type EasyTexts} from '@socle/demarche/description';
import {agreements} from './facile/accords.js';
import {child} from './facile/enfants.js';
import {identity} from './facile/identite.js';
import {documents, quotient} from './facile/justificatifs.js';

/** The whole démarche « facile à lire ». Nobody concerned has read it yet: the pages say so. */
export const easyCantine: EasyTexts = {
  title: 'Inscrire votre enfant à la cantine',
  home: {
    lead: 'Votre enfant va à l’école à Aubremer ? Ici, vous pouvez l’inscrire à la cantine.',
    needed: [
      'Un papier qui montre où vous habitez. Exemple : une facture d’électricité. Ce papier doit avoir moins de 3 mois.',
      'Le papier de l’assurance de l’école, pour chaque enfant.',
      'Le papier de votre quotient familial, si vous n’utilisez pas FranceConnect. Le quotient familial est un nombre. La CAF ou la MSA calcule ce nombre. Il sert à fixer le prix des repas.',
    ],
    duration: '10 minutes',
    answer:
      'Nous vous répondons en 2 semaines environ. Au bout de 2 mois, vous n’avez pas de réponse ? Cela veut dire que nous acceptons votre demande.',
    otherWays: [
      'Venez à la mairie, au 2 place de la Mairie. Demandez le service Éducation. Apportez les mêmes papiers.',
      'Appelez le 02 61 91 00 14, du lundi au vendredi.',
      'Allez dans une maison France services. Là, une personne vous aide. C’est gratuit.',
    ],
  },
  identity: {
    data: [
      'votre prénom et votre nom',
      'votre date de naissance',
      'votre adresse mail',
      'votre quotient familial : la CAF ou la MSA nous donne ce nombre',
    ],
  },
  steps: {
    identite: identity,
    enfants: child,
    quotient,
    justificatifs: documents,
    accords: agreements,
  },
  review: {title: 'Relisez vos réponses', submit: 'Envoyer la demande'},
  payment: {
    title: same,
    object: 'La cantine, pour le premier mois',
    creditor: 'La régie de la cantine d’Aubremer. La régie est le service qui reçoit l’argent.',
    otherWays: [
      'Venez à la mairie, au 2 place de la Mairie. Vous pouvez payer avec des billets, un chèque ou une carte.',
      'Allez dans un bureau de tabac qui accepte les paiements. Apportez la facture. Nous vous envoyons cette facture.',
    ],
  },
  next: [
    'Nous regardons votre demande et vos documents.',
    'Il manque un document ? Nous vous appelons ou nous vous écrivons.',
    'Nous vous écrivons un mail en 2 semaines environ. Le mail dit si votre enfant est inscrit.',
  ],
  privacy: {
    fullText: [
      'Vos données personnelles sont les informations sur vous et sur votre enfant. Exemples : votre nom, votre adresse, les allergies de votre enfant.',
      'La Ville d’Aubremer est responsable de ces informations. Son adresse : 2 place de la Mairie, 14999 Aubremer. Vous avez une question ? Écrivez à la personne qui protège vos données : dpo@aubremer.example.',
      'Ces informations servent à 3 choses : inscrire votre enfant, préparer ses repas, calculer le prix. La loi le permet, car la cantine est un service pour tout le monde. Cette loi s’appelle le RGPD (article 6.1.e). Seuls le service Éducation et la cuisine lisent les informations sur les allergies.',
      'Vous utilisez FranceConnect ? Alors la CAF ou la MSA nous donne votre quotient familial. La loi le permet (article L114-8 du code des relations entre le public et l’administration). Ce nombre est faux ? Dites-le à la CAF ou à la MSA. Vous pouvez aussi nous donner un papier à la place.',
      'Vous n’envoyez pas votre demande ? Nous effaçons vos réponses après 30 jours. Vous envoyez votre demande ? Nous la gardons cette année d’école et l’année d’après. Vous nous donnez un accord, par exemple pour les photos ? Nous gardons la preuve de cet accord, tant que l’accord dure.',
      'Vous pouvez demander à voir vos informations. Vous pouvez demander de les corriger, de les effacer ou de moins les utiliser. Vous pouvez dire non à leur utilisation. Vous avez donné votre accord ? Vous pouvez changer d’avis. Pour cela, ouvrez le lien de votre demande.',
      'Vous pensez que nous ne respectons pas vos droits ? Vous pouvez écrire à la CNIL. La CNIL est l’organisme qui protège les informations sur les personnes.',
      'Ce site ne vous suit pas sur internet. Il utilise 2 cookies. Un cookie est un petit fichier sur votre appareil. Le premier cookie garde votre demande ouverte. Le deuxième cookie garde pendant 1 an votre choix de lire la version facile à lire.',
    ],
  },
};

/** What the territory says by itself, « facile à lire ». */
export const easyTerritory: EasyTerritoryTexts = {
  service: {hours: 'Du lundi au vendredi. Le matin : de 8 h 30 à 12 h. L’après-midi : de 13 h 30 à 17 h.'},
  accessibility: {
    findings: [
      'Ce site est un essai. Personne n’a encore vérifié toutes les règles. C’est pourquoi nous ne disons pas que ce site est accessible.',
      'Des ordinateurs ont vérifié une partie des règles, sur chaque page. Ils n’ont pas trouvé d’erreur. Mais ils ne peuvent pas tout vérifier.',
      'FranceConnect et PayFiP sont des sites de l’État. La mairie ne peut pas les changer. Vous pouvez faire la demande sans FranceConnect. Vous pouvez payer à la mairie.',
    ],
  },
  legal: [
    'Ce site est un essai du projet Socle. La ville d’Aubremer n’existe pas. Personne ne lit les demandes.',
    'Le projet Socle a fait ce site. Les adresses et les numéros de téléphone sont faux.',
    'Les pages de FranceConnect et de paiement sont fausses aussi. N’écrivez pas de vraies informations sur vous.',
  ],
};
