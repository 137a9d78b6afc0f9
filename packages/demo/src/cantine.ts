import type {ChoicesItem, Demarche, DocumentsItem, FieldItem, RowItem, Step} from '@socle/demarche/description';

const MEGABYTE = 1_000_000;

const papers: Pick<DocumentsItem, 'kind' | 'accept' | 'maxBytes'> = {
  kind: 'documents',
  accept: ['.pdf', '.jpg', '.jpeg', '.png'],
  maxBytes: 10 * MEGABYTE,
};

const yesNo: Pick<ChoicesItem, 'kind' | 'choose' | 'inline' | 'options'> = {
  kind: 'choices',
  choose: 'one',
  inline: true,
  options: [
    {value: 'oui', label: 'Oui'},
    {value: 'non', label: 'Non'},
  ],
};

const schools = ['École maternelle des Pommiers', 'École élémentaire du Bocage', 'École élémentaire Jean-Vaubert'];

const classes = ['Petite section', 'Moyenne section', 'Grande section', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'];

const sameText = (text: string) => ({value: text, label: text});

const name = (label: string, subject: string): Pick<FieldItem, 'kind' | 'label' | 'subject' | 'maxLength'> => ({
  kind: 'field',
  label,
  subject,
  maxLength: 100,
});

const identity: Step = {
  id: 'identite',
  title: 'Votre identité',
  lead: 'Ces informations servent à vous répondre et à établir la facture.',
  items: [
    {
      kind: 'choices',
      name: 'qualite',
      choose: 'one',
      legend: 'Pour qui faites-vous cette demande ?',
      subject: 'pour qui vous faites cette demande',
      options: [
        {value: 'parent', label: 'Pour mon enfant', hint: 'Vous êtes son père ou sa mère'},
        {
          value: 'representant',
          label: 'Pour un enfant dont je suis responsable',
          hint: 'Tutelle, placement, délégation d’autorité parentale',
        },
        {value: 'tiers', label: 'Pour une famille que j’aide', hint: 'Vous agissez avec son accord'},
      ],
    },
    {
      ...name('Nom et prénom du parent que vous aidez', 'le nom et le prénom du parent que vous aidez'),
      name: 'parentAide',
      when: {answer: 'qualite', is: 'tiers'},
    },
    {...name('Prénom', 'votre prénom'), name: 'prenom', autocomplete: 'given-name', prefill: 'givenName'},
    {
      ...name('Nom de naissance', 'votre nom de naissance'),
      name: 'nom',
      autocomplete: 'family-name',
      prefill: 'familyName',
    },
    {
      ...name('Nom d’usage', 'votre nom d’usage'),
      name: 'nomUsage',
      optional: true,
      hint: 'Par exemple, le nom de votre époux ou de votre épouse',
      prefill: 'preferredUsername',
    },
    {
      kind: 'field',
      name: 'courriel',
      type: 'email',
      label: 'Adresse électronique',
      subject: 'votre adresse électronique',
      hint: 'Nous y enverrons votre accusé de réception. Exemple : nom@exemple.fr',
      autocomplete: 'email',
      prefill: 'email',
      maxLength: 80,
    },
    {
      kind: 'field',
      name: 'telephone',
      type: 'tel',
      label: 'Téléphone',
      subject: 'votre numéro de téléphone',
      optional: true,
      hint: 'Pour vous joindre si un document manque. Exemple : 06 12 34 56 78',
      autocomplete: 'tel',
      width: 'medium',
    },
    {
      kind: 'field',
      name: 'adresse',
      label: 'Numéro et rue',
      subject: 'votre adresse',
      autocomplete: 'street-address',
      maxLength: 200,
    },
    {
      kind: 'field',
      name: 'codePostal',
      type: 'postcode',
      label: 'Code postal',
      subject: 'votre code postal',
      hint: '5 chiffres',
      autocomplete: 'postal-code',
      width: 'short',
    },
    {...name('Commune', 'votre commune'), name: 'commune', autocomplete: 'address-level2', width: 'medium'},
  ],
};

const childQuestions: RowItem[] = [
  {...name('Prénom de l’enfant', 'le prénom de l’enfant'), name: 'prenom'},
  {...name('Nom de l’enfant', 'le nom de l’enfant'), name: 'nom'},
  {
    kind: 'date',
    name: 'naissance',
    legend: 'Date de naissance',
    subject: 'la date de naissance',
    hint: 'Exemple : 3 9 2019',
    past: true,
    min: '2010-01-01',
  },
  {
    kind: 'field',
    name: 'ecole',
    type: 'select',
    label: 'École',
    subject: 'l’école',
    options: schools.map(sameText),
  },
  {
    kind: 'field',
    name: 'classe',
    type: 'select',
    label: 'Classe à la rentrée',
    subject: 'la classe',
    options: classes.map(sameText),
    width: 'medium',
  },
  {
    kind: 'choices',
    name: 'jours',
    choose: 'several',
    legend: 'Jours de repas chaque semaine',
    subject: 'au moins un jour de repas',
    inline: true,
    options: [
      {value: 'lundi', label: 'Lundi'},
      {value: 'mardi', label: 'Mardi'},
      {value: 'jeudi', label: 'Jeudi'},
      {value: 'vendredi', label: 'Vendredi'},
    ],
  },
  {
    kind: 'choices',
    name: 'regime',
    choose: 'one',
    legend: 'Repas',
    subject: 'le type de repas',
    options: [
      {value: 'standard', label: 'Repas habituel'},
      {value: 'sans-porc', label: 'Repas sans porc'},
      {value: 'vegetarien', label: 'Repas végétarien'},
    ],
  },
  {
    ...yesNo,
    name: 'allergies',
    legend: 'L’enfant a-t-il des allergies alimentaires ?',
    subject: 'oui ou non pour les allergies',
  },
  {
    kind: 'field',
    name: 'allergiesPrecision',
    type: 'textarea',
    label: 'Lesquelles ?',
    subject: 'les allergies de l’enfant',
    rows: 3,
    maxLength: 500,
    hint: 'À remplir si vous avez répondu oui. Nous vous contacterons pour établir un projet d’accueil individualisé.',
    when: {answer: 'allergies', is: 'oui'},
  },
];

const child: Step = {
  id: 'enfants',
  title: 'L’enfant à inscrire',
  lead: 'Inscrivez ensemble tous les enfants de votre famille.',
  items: [
    {
      kind: 'repeat',
      name: 'enfants',
      itemLabel: 'Enfant',
      addLabel: 'Ajouter un autre enfant',
      min: 1,
      max: 6,
      subjectFrom: ['prenom', 'nom'],
      items: childQuestions,
    },
  ],
};

const quotient: Step = {
  id: 'quotient',
  title: 'Votre quotient familial',
  lead: 'Le prix d’un repas dépend de votre quotient familial.',
  items: [
    {
      kind: 'source',
      name: 'quotient',
      title: 'Quotient familial',
      purpose:
        'Nous demandons cette information à la CAF ou à la MSA pour calculer votre tarif, et pour vous éviter de la fournir (article L114-8 du code des relations entre le public et l’administration).',
      correction: {href: 'https://www.caf.fr/', label: 'Corriger auprès de la CAF'},
      own: 'quotientJustificatif',
    },
  ],
};

const documents: Step = {
  id: 'justificatifs',
  title: 'Vos justificatifs',
  lead: 'Une photo nette suffit. Un document refusé ne fait pas perdre les autres.',
  items: [
    {
      ...papers,
      name: 'domicile',
      label: 'Justificatif de domicile de moins de 3 mois',
      subject: 'votre justificatif de domicile',
      hint: 'Facture d’énergie ou d’eau, quittance de loyer',
      maxFiles: 2,
    },
    {
      ...papers,
      name: 'assurance',
      label: 'Attestation d’assurance scolaire',
      subject: 'l’attestation d’assurance',
      maxFiles: 2,
    },
    {
      ...papers,
      name: 'attestationQuotient',
      label: 'Attestation de quotient familial',
      subject: 'l’attestation de quotient familial',
      hint: 'Vous la trouvez dans votre espace personnel de la CAF ou de la MSA',
      maxFiles: 1,
      when: {source: 'quotient', used: false},
    },
    {
      kind: 'field',
      name: 'quotientDeclare',
      type: 'number',
      label: 'Quotient familial inscrit sur l’attestation',
      subject: 'le quotient familial',
      hint: 'Un nombre entier, par exemple 730',
      width: 'short',
      pattern: '[0-9]{1,5}',
      when: {source: 'quotient', used: false},
      messages: {format: 'Le quotient familial est un nombre entier, par exemple 730.'},
    },
  ],
};

const agreements: Step = {
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

/** « Inscription à la restauration scolaire », whole: this file, `territory.ts` and the theme are all that Aubremer wrote. */
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
      'Ce site ne dépose aucun traceur. Un seul cookie, nécessaire, garde votre session ouverte.',
    ],
  },
};
