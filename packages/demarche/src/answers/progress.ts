import type {StepItem} from '@socle/elements/steps/template';
import type {TaskState} from '@socle/elements/task-list/template';
import type {Answers, Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {answerNames, applying} from './applicable.js';
import {hasText} from './answers.js';
import type {Demarche, Step} from '../description/contract.js';
import {PAYMENT, REVIEW, TASKS} from '../description/pages.js';
import {judgeStep} from './judge.js';

/** The first step that applies, and that the usager has not yet been through, or whose answers are refused. */
export function firstUnfinished(demarche: Demarche, draft: Draft, files: readonly StoredFile[]): Step | undefined {
  const {demarche: counted} = applying(demarche, draft);
  return counted.steps.find(step => stateOf(demarche, step, draft, files) !== 'done');
}

/** Every page of the démarche that is numbered, in order; of one narrowed by `applying`, those that apply. */
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

/** Where a new request begins. */
export function firstPath(demarche: Demarche): string {
  return pathOf(demarche.mode === 'tasks' ? TASKS : (demarche.steps[0]?.id ?? REVIEW));
}

/** Where a request is taken up again. */
export function resumePath(demarche: Demarche, draft: Draft, files: readonly StoredFile[]): string {
  return pathOf(demarche.mode === 'tasks' ? TASKS : (firstUnfinished(demarche, draft, files)?.id ?? REVIEW));
}

/** Where a step that applies stands, what it waits for left aside. */
export function stateOf(
  demarche: Demarche,
  step: Step,
  draft: Draft,
  files: readonly StoredFile[],
): Exclude<TaskState, 'waiting'> {
  const {demarche: counted, filing} = applying(demarche, draft);
  if (!draft.visited.includes(step.id))
    return answerNames(step).some(name => hasText(filing.answers[name])) ? 'started' : 'todo';
  const faults = judgeStep(counted, step, filing, files);
  if (faults.length === 0) return 'done';
  return faults.some(({name}) => hasText(valueAt(filing.answers, name))) ? 'error' : 'incomplete';
}

/** The steps to finish before this one, that are not. */
export function unmetNeeds(demarche: Demarche, step: Step, draft: Draft, files: readonly StoredFile[]): Step[] {
  if (demarche.mode !== 'tasks') return [];
  const {demarche: counted} = applying(demarche, draft);
  return counted.steps.filter(one => step.needs?.includes(one.id) && stateOf(demarche, one, draft, files) !== 'done');
}

/** What the list of the steps says of each page: its state, and its address once it can be reached. */
export function reached(
  demarche: Demarche,
  draft: Draft,
  files: readonly StoredFile[],
): Map<string, Pick<StepItem, 'state' | 'href'>> {
  const unfinished = firstUnfinished(demarche, draft, files);
  const known = new Map<string, Pick<StepItem, 'state' | 'href'>>();
  for (const step of applying(demarche, draft).demarche.steps) {
    const state = stateOf(demarche, step, draft, files);
    const reachable = draft.visited.includes(step.id) || step === unfinished;
    known.set(step.id, {state: state === 'started' ? 'todo' : state, ...(reachable && {href: pathOf(step.id)})});
  }
  known.set(REVIEW, {state: 'todo', ...(!unfinished && {href: pathOf(REVIEW)})});
  known.set(PAYMENT, {state: 'todo'});
  return known;
}

/** The answer called `enfants.0.prenom`. */
function valueAt(answers: Answers, name: string): Answers[string] | undefined {
  return name
    .split('.')
    .reduce<unknown>(
      (value, part) => (typeof value === 'object' && value ? (value as Record<string, unknown>)[part] : undefined),
      answers,
    ) as Answers[string] | undefined;
}
