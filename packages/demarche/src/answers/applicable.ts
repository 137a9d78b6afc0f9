import type {Answers} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {hasText} from './answers.js';
import {holds} from '../description/conditions.js';
import type {Demarche, Item, Step} from '../description/contract.js';
import {usedSources, type Filing} from '../sources/sources.js';

/** A démarche and a request, as they count for this usager. */
export interface Applying<Filed extends Filing> {
  /** Without the steps that do not apply. */
  demarche: Demarche;
  /** Without what was answered in them: the draft keeps it, nothing reads it. */
  filing: Filed;
}

/**
 * Leaves out the steps that do not apply. In order: an answer of a step that does not apply counts for no step after it.
 */
export function applying<Filed extends Filing>(demarche: Demarche, filing: Filed): Applying<Filed> {
  const used = usedSources(demarche, filing);
  const answers: Answers = {};
  const steps = demarche.steps.filter(step => {
    if (!holds(step.when, {answers, used})) return false;
    for (const name of answerNames(step)) {
      const value = filing.answers[name];
      if (value !== undefined) answers[name] = value;
    }
    return true;
  });
  if (steps.length === demarche.steps.length) return {demarche, filing};
  return {demarche: {...demarche, steps}, filing: {...filing, answers}};
}

/** The steps that hold answers or files, and do not apply any more: they are kept, and will not be deposited. */
export function leftAside(demarche: Demarche, filing: Filing, files: readonly StoredFile[]): Step[] {
  const {demarche: counted} = applying(demarche, filing);
  return demarche.steps.filter(step => {
    const answered = answerNames(step).some(name => hasText(filing.answers[name]));
    return !isStepOf(counted, step) && (answered || filesOf(step, files).length > 0);
  });
}

/** The files that were sent for the documents of a step. */
export function filesOf(step: Step, files: readonly StoredFile[]): StoredFile[] {
  const documents = step.items.filter(({kind}) => kind === 'documents').map(item => answerName(item));
  return files.filter(({field}) => documents.includes(field));
}

/** Tells if the step is asked in this démarche, whatever the version of its texts. */
export function isStepOf({steps}: Demarche, {id}: Step): boolean {
  return steps.some(step => step.id === id);
}

/** The names of the answers that a step asks. */
export function answerNames(step: Step): string[] {
  return step.items.map(answerName).filter(name => name !== undefined);
}

function answerName(item: Item): string | undefined {
  if (item.kind === 'privacy') return undefined;
  return item.kind === 'source' ? item.own : item.name;
}
