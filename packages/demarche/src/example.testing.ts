import type {Demarche} from './description.js';

/** A small démarche that holds each kind of question once, for tests. */
export const example: Demarche = {
  id: 'exemple',
  title: 'Démarche d’exemple',
  home: {lead: '', needed: [], duration: '', answer: '', otherWays: []},
  identity: {scopes: ['openid'], data: []},
  steps: [
    {
      id: 'vous',
      title: 'Vous',
      items: [
        {kind: 'field', name: 'nom', label: 'Nom', subject: 'votre nom', prefill: 'familyName'},
        {kind: 'field', name: 'courriel', type: 'email', label: 'Courriel', subject: 'votre adresse électronique'},
        {
          kind: 'date',
          name: 'naissance',
          legend: 'Naissance',
          subject: 'votre date de naissance',
          past: true,
          prefill: 'birthdate',
        },
        {
          kind: 'field',
          name: 'ville',
          type: 'select',
          label: 'Ville',
          subject: 'la ville',
          options: [{value: 'a', label: 'Aubremer'}],
        },
      ],
    },
    {
      id: 'enfants',
      title: 'Enfants',
      items: [
        {
          kind: 'repeat',
          name: 'enfants',
          itemLabel: 'Enfant',
          addLabel: 'Ajouter',
          min: 1,
          max: 2,
          subjectFrom: ['prenom'],
          items: [
            {kind: 'field', name: 'prenom', label: 'Prénom', subject: 'le prénom'},
            {
              kind: 'choices',
              name: 'jours',
              choose: 'several',
              legend: 'Jours',
              subject: 'un jour',
              options: [
                {value: 'lundi', label: 'Lundi'},
                {value: 'mardi', label: 'Mardi'},
              ],
            },
            {
              kind: 'choices',
              name: 'allergies',
              choose: 'one',
              legend: 'Allergies',
              subject: 'oui ou non',
              options: [
                {value: 'oui', label: 'Oui'},
                {value: 'non', label: 'Non'},
              ],
            },
            {
              kind: 'field',
              name: 'lesquelles',
              label: 'Lesquelles',
              subject: 'les allergies',
              when: {answer: 'allergies', is: 'oui'},
            },
          ],
        },
      ],
    },
    {
      id: 'pieces',
      title: 'Pièces',
      items: [
        {
          kind: 'source',
          name: 'quotient',
          title: 'Quotient',
          purpose: '',
          corrections: {CNAF: {href: '/', label: ''}, MSA: {href: '/', label: ''}},
          own: 'autre',
        },
        {
          kind: 'documents',
          name: 'attestationCaf',
          label: 'Attestation',
          subject: 'l’attestation',
          accept: ['.pdf'],
          maxBytes: 1000,
          maxFiles: 1,
          when: {source: 'quotient', used: false},
        },
        {
          kind: 'consent',
          name: 'photos',
          purpose: 'Photos',
          explanation: '',
          question: 'D’accord ?',
          who: '',
          duration: '',
          version: '1',
        },
        {kind: 'attestation', name: 'atteste', subject: 'vos réponses', statement: 'J’atteste.', sanction: ''},
      ],
    },
  ],
  review: {title: 'Vérifiez', submit: 'Déposer'},
  decision: {regime: 'acceptation', months: 2},
  next: [],
  email: 'courriel',
  privacy: {fullText: []},
};
