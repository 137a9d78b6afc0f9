import type {Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {applying, isStepOf} from '../answers/applicable.js';
import type {Demarche, Step} from '../description/contract.js';
import {REVIEW, TASKS} from '../description/pages.js';
import {firstUnfinished, numberedPages, pathOf, resumePath, unmetNeeds} from '../answers/progress.js';
import type {Visit} from './visit.js';

/** Where « Continuer » leads from a step that is accepted; `back`, when the usager came from the review. */
export function pathAfter(
  demarche: Demarche,
  step: Step,
  draft: Draft,
  files: readonly StoredFile[],
  back: boolean,
): string {
  if (back) {
    // An answer that changed may have made another step apply: it comes first, then the review.
    const unfinished = firstUnfinished(demarche, draft, files);
    return unfinished ? pathOf(unfinished.id, true) : pathOf(REVIEW);
  }
  if (demarche.mode === 'tasks') return pathOf(TASKS);
  const pages = numberedPages(applying(demarche, draft).demarche);
  return pathOf(pages[pages.findIndex(({id}) => id === step.id) + 1]?.id ?? REVIEW);
}

/** Where to go instead of a step that can't be answered now; undefined when it can. */
export function pathAround(
  demarche: Demarche,
  step: Step,
  draft: Draft,
  files: readonly StoredFile[],
): string | undefined {
  if (!isStepOf(applying(demarche, draft).demarche, step))
    return `${resumePath(demarche, draft, files)}?${SKIPPED}=${step.id}`;
  return unmetNeeds(demarche, step, draft, files).length > 0 ? pathOf(TASKS) : undefined;
}

/** The step whose address was opened and that does not apply, in the address of the page shown instead. */
const SKIPPED = 'sans';

/** What is said of that step; nothing when the address does not tell the truth. */
export function skippedNotice(
  {site, url}: Visit,
  draft: Draft,
): {kind: 'info'; title: string; text: string} | undefined {
  const step = site.demarche.steps.find(({id}) => id === url.searchParams.get(SKIPPED));
  if (!step || isStepOf(applying(site.demarche, draft).demarche, step)) return undefined;
  const {title, text} = site.words.steps.notAsked;
  return {kind: 'info', title: title(step.title), text};
}
