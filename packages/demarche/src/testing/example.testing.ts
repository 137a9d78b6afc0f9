import type {Demarche} from '../description/contract.js';
import {same, type EasyTexts} from '../description/easy-texts.js';

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

const easy = 'Facile.';

/** Its easy texts, each of them the same word: what still reads otherwise is structure. */
export const easyExample: EasyTexts = {
  title: easy,
  home: {lead: easy, needed: [easy, easy], duration: easy, answer: easy, otherWays: [easy]},
  identity: {data: [easy]},
  steps: {
    vous: {
      title: easy,
      items: {
        nom: {label: easy, subject: easy, hint: easy},
        courriel: {label: easy, subject: easy},
        naissance: {legend: easy, subject: easy},
        ville: {label: easy, subject: easy, options: {a: same}},
      },
    },
    enfants: {
      title: easy,
      items: {
        enfants: {
          itemLabel: easy,
          addLabel: easy,
          items: {
            prenom: {label: easy, subject: easy},
            jours: {legend: easy, subject: easy, options: {lundi: {label: easy}, mardi: {label: easy, hint: easy}}},
            allergies: {legend: easy, subject: easy, options: same},
            lesquelles: {label: easy, subject: easy},
          },
        },
      },
    },
    pieces: {
      title: easy,
      items: {
        quotient: {title: easy, purpose: easy, corrections: {CNAF: {label: easy}, MSA: {label: easy}}},
        attestationCaf: {label: easy, subject: easy},
        photos: {purpose: easy, explanation: easy, question: easy, who: easy, duration: easy},
        atteste: {subject: easy, statement: easy, sanction: easy},
      },
    },
  },
  review: {title: easy, submit: easy},
  next: [easy],
  privacy: {fullText: [easy]},
};
