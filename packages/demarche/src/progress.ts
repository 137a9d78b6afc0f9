import type {Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {PAYMENT, REVIEW, type Demarche, type Step} from './description.js';
import {judgeStep} from './judge.js';

/** The first step that the usager has not yet been through, or whose answers are refused. */
export function firstUnfinished(demarche: Demarche, draft: Draft, files: readonly StoredFile[]): Step | undefined {
  return demarche.steps.find(
    step => !draft.visited.includes(step.id) || judgeStep(demarche, step, draft, files).length > 0,
  );
}

/** Every page of the démarche that is numbered, in order. */
export function numberedPages(demarche: Demarche): {id: string; title: string}[] {
  return [
    ...demarche.steps.map(({id, title}) => ({id, title})),
    {id: REVIEW, title: demarche.review.title},
    ...(demarche.payment ? [{id: PAYMENT, title: demarche.payment.title}] : []),
  ];
}

/** Address of a page of the démarche; `back` makes it return to the review. */
export function pathOf(id: string, back = false): string {
  return `/demarche/${id}${back ? `?retour=${REVIEW}` : ''}`;
}
