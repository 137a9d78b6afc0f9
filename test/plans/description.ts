import type {Demarche, DocumentsItem} from '@socle/demarche/description';

const MEGABYTE = 1_000_000;

const papers: Pick<DocumentsItem, 'kind' | 'accept' | 'maxBytes'> = {
  kind: 'documents',
  accept: ['.pdf', '.jpg', '.png', '.docx', '.odt', '.txt'],
  maxBytes: 250 * MEGABYTE,
};

/** A démarche that no town has: documents of every kind and size. */
export const plans: Demarche = {
  id: 'plans-essai',
  title: 'Déclarer des travaux',
  home: {
    lead: 'Une démarche d’essai.',
    needed: ['vos plans'],
    duration: '10 minutes environ',
    answer: 'Le service répond en un mois.',
    otherWays: ['Au guichet.'],
  },
  identity: {scopes: ['openid'], data: []},
  steps: [
    {
      id: 'plans',
      title: 'Vos plans',
      items: [
        {
          kind: 'field',
          name: 'courriel',
          label: 'Adresse électronique',
          subject: 'votre adresse électronique',
          type: 'email',
          autocomplete: 'email',
        },
        {
          ...papers,
          name: 'plans',
          label: 'Plans et vues',
          subject: 'vos plans',
          maxFiles: 25,
          kinds: [
            {value: 'situation', label: 'Plan de situation'},
            {value: 'masse', label: 'Plan de masse'},
            {value: 'facade', label: 'Plan des façades'},
          ],
        },
      ],
    },
    {
      id: 'annexes',
      title: 'Vos annexes',
      items: [{...papers, name: 'annexes', label: 'Annexes', subject: 'vos annexes', maxFiles: 5, optional: true}],
    },
  ],
  review: {title: 'Vérifiez vos réponses', submit: 'Déposer la demande'},
  decision: {regime: 'acceptation', months: 1},
  next: ['Le service examine vos plans.'],
  email: 'courriel',
  privacy: {fullText: ['Ces données servent à un essai.']},
};
