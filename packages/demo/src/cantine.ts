import type {Demarche} from '@socle/demarche/description';
import {agreements} from './cantine/accords.js';
import {child} from './cantine/enfants.js';
import {easyCantine} from './cantine/facile.js';
import {identity} from './cantine/identite.js';
import {documents, quotient} from './cantine/justificatifs.js';

/** « Inscription à la restauration scolaire », whole: these files, `territory.ts` and the theme are all that Aubremer wrote. */
export const cantine: Demarche = {
  id: 'restauration-scolaire',
  title: 'Inscription à la restauration scolaire',
  home: {
    lead: 'Inscrivez vos enfants à la cantine des écoles publiques d’Aubremer pour l’année scolaire.',
    needed: [
      'un justificatif de domicile de moins de 3 mois',
      'l’attestation d’assurance scolaire de chaque enfant',
      'votre attestation de quotient familial, si vous n’utilisez pas FranceConnect',
    ],
    duration: '10 minutes environ',
    answer:
      'Le service Éducation vous répond sous 10 jours ouvrés. Sans réponse sous 2 mois, votre demande est acceptée.',
    otherWays: [
      'Au guichet du service Éducation, 2 place de la Mairie, avec les mêmes documents',
      'Par téléphone au 02 61 91 00 14, du lundi au vendredi',
      'Dans une maison France services, où un conseiller vous accompagne gratuitement',
    ],
  },
  identity: {
    scopes: [
      'openid',
      'given_name',
      'family_name',
      'preferred_username',
      'birthdate',
      'email',
      'cnaf_quotient_familial',
    ],
    data: [
      'votre prénom et votre nom',
      'votre date de naissance',
      'votre adresse électronique',
      'votre quotient familial, auprès de la CAF ou de la MSA',
    ],
  },
  steps: [identity, child, quotient, documents, agreements],
  review: {title: 'Vérifiez vos réponses', submit: 'Déposer la demande'},
  payment: {
    title: 'Le paiement',
    fee: {
      object: 'Restauration scolaire, premier mois',
      each: 'enfants',
      counted: 'jours',
      weeks: 4,
      brackets: [
        {upTo: 400, cents: 100},
        {upTo: 700, cents: 215},
        {upTo: 1000, cents: 340},
        {upTo: 1500, cents: 455},
      ],
      otherwise: 560,
      declared: 'quotientDeclare',
    },
    creditor: 'Régie de la restauration scolaire d’Aubremer',
    otherWays: [
      'Au guichet de la régie, 2 place de la Mairie, en espèces, par chèque ou par carte',
      'Chez un buraliste agréé, avec la facture que nous vous enverrons',
    ],
  },
  decision: {regime: 'acceptation', months: 2},
  next: [
    'Le service Éducation vérifie votre dossier et vos justificatifs.',
    'S’il manque un document, nous vous appelons ou nous vous écrivons.',
    'Vous recevez la confirmation de l’inscription par courriel sous 10 jours ouvrés.',
  ],
  email: 'courriel',
  privacy: {
    fullText: [
      'La Ville d’Aubremer, 2 place de la Mairie, 14999 Aubremer, est responsable du traitement de vos données pour l’inscription à la restauration scolaire. La déléguée à la protection des données répond à dpo@aubremer.example.',
      'Ces données servent à inscrire votre enfant, à préparer ses repas et à calculer votre tarif. Leur traitement est nécessaire à une mission d’intérêt public (article 6.1.e du RGPD). Les informations sur les allergies ne sont lues que par le service Éducation et la cuisine centrale.',
      'Votre quotient familial est demandé à la CAF ou à la MSA quand vous utilisez FranceConnect (article L114-8 du code des relations entre le public et l’administration). Vous pouvez y accéder et le faire rectifier auprès d’elles, ou fournir un justificatif à la place.',
      'Un brouillon est effacé après 30 jours. Un dossier est conservé pendant l’année scolaire en cours et la suivante. La preuve d’un accord est conservée tant que l’accord dure.',
      'Vous pouvez demander l’accès à vos données, leur rectification, leur effacement ou la limitation de leur traitement, et vous opposer à celui-ci. Vous pouvez retirer à tout moment un accord donné, depuis la page de suivi de votre dossier. Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL.',
      'Ce site ne dépose aucun traceur. Un cookie, nécessaire, garde votre session ouverte. Si vous choisissez la version facile à lire, un second cookie garde ce choix pendant un an, et rien d’autre.',
    ],
  },
  easyRead: easyCantine,
};
