import {html} from 'lit';
import {nextStep, steps, type StepItem} from './steps.template.js';

interface StepsStory {
  current: number;
  steps: StepItem[];
}

export default {
  title: 'Formulaires/Étapes',
  render: ({current, steps: items}: StepsStory) =>
    html`${steps({current, steps: items})} ${nextStep({title: items[current]?.title ?? ''})}`,
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
