import {html} from 'lit';
import {nextStep, steps, type StepItem, type StepsContent} from './steps.template.js';

type StepsStory = StepsContent;

export default {
  title: 'Formulaires/Étapes',
  render: ({current, steps: items}: StepsStory) =>
    html`${steps({current, steps: items})} ${nextStep({title: items.filter(({state}) => state !== 'not-applicable')[current]?.title ?? ''})}`,
};

const titles = [
  'Votre identité',
  'L’enfant',
  'Le quotient familial',
  'Les justificatifs',
  'Vos accords',
  'Vérifiez vos réponses',
  'Le paiement',
];
const items: StepItem[] = titles.map(title => ({title}));

export const First = {name: 'Première étape', args: {current: 1, steps: items} satisfies StepsStory};

export const Middle = {name: 'Au milieu', args: {current: 4, steps: items} satisfies StepsStory};

export const Last = {name: 'Dernière étape', args: {current: 7, steps: items} satisfies StepsStory};

export const Reachable = {
  name: 'Étapes accessibles',
  args: {
    current: 4,
    steps: items.map((item, index) =>
      index < 3 ? {...item, href: `/demarche/${index + 1}`, state: index === 1 ? 'error' : 'done'} : item,
    ),
  } satisfies StepsStory,
};

export const Conditional = {
  name: 'Une étape qui ne concerne pas l’usager',
  args: {
    current: 3,
    steps: [
      {title: 'Votre identité', href: '/demarche/1', state: 'done'},
      {title: 'L’enfant', href: '/demarche/2', state: 'incomplete'},
      {title: 'Le quotient familial', state: 'not-applicable'},
      {title: 'Les justificatifs'},
      {title: 'Vos accords', state: 'optional'},
      {title: 'Le paiement', state: 'waiting'},
    ],
  } satisfies StepsStory,
};

export const Inside = {
  name: 'Dans une page qui a son titre',
  args: {current: 2, steps: items, level: 2} satisfies StepsStory,
  render: (content: StepsStory) => html`<h1>Inscription à la cantine</h1> ${steps(content)}`,
};
