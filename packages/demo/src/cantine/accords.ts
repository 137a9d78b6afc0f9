import type {Step} from '@socle/demarche/description';

/** Information, the one optional consent, and the declaration. */
export const agreements: Step = {
  id: 'accords',
  title: 'Vos accords',
  items: [
    {
      kind: 'privacy',
      controller: 'la Ville d’Aubremer',
      purpose: 'Inscrire votre enfant à la restauration scolaire et calculer votre tarif',
      basis: 'Mission d’intérêt public (article 6.1.e du RGPD)',
      recipients:
        'Le service Éducation, la cuisine centrale pour les régimes et les allergies, la trésorerie pour le paiement',
      retention: 'L’année scolaire en cours et la suivante',
      rights:
        'Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement, et vous opposer à leur traitement. Si vous pensez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL.',
      dpo: {email: 'dpo@aubremer.example'},
      sources: [
        'FranceConnect : votre identité, si vous vous êtes connecté',
        'La CAF ou la MSA : votre quotient familial',
      ],
    },
    {
      kind: 'consent',
      name: 'photos',
      purpose: 'Photographies prises pendant les repas',
      explanation:
        'La commune prend parfois des photographies pour son journal municipal. L’inscription ne dépend pas de votre réponse.',
      question: 'Acceptez-vous que votre enfant soit photographié ?',
      who: 'La Ville d’Aubremer, pour son journal et son site',
      duration: 'L’année scolaire',
      version: '2026-09',
    },
    {
      kind: 'attestation',
      name: 'attestation',
      subject: 'l’exactitude de vos réponses',
      statement: 'J’atteste sur l’honneur que les informations données sont exactes.',
      sanction:
        'Une fausse déclaration est punie d’un an d’emprisonnement et de 15 000 € d’amende (article 441-7 du code pénal).',
    },
  ],
};
