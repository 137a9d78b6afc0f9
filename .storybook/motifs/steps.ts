import {steps, type StepItem} from '@socle/elements/steps/template';

const titles = [
  'Votre identité',
  'L’enfant à inscrire',
  'Votre quotient familial',
  'Vos justificatifs',
  'Vos accords',
  'Vérifiez vos réponses',
  'Le paiement',
];

/** The heading of a numbered page; `hrefs` leads back to the pages already done, in their order. */
export function stepHeading(current: number, hrefs: readonly string[] = []) {
  const items: StepItem[] = titles.map((title, index) => ({
    title,
    ...(index + 1 < current && hrefs[index] && {href: hrefs[index], state: 'done' as const}),
  }));
  return steps({current, steps: items});
}

/** The title of a numbered page, from 1. */
export const titleOf = (step: number) => titles[step - 1] ?? '';
