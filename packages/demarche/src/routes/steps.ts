import {fieldId} from '@socle/core/field-id';
import {DraftConflictError, DraftGoneError, standingOf, type Draft} from '@socle/services/drafts';
import {refusedAnswers, wantsProblem} from '@socle/services/problem';
import {readForm, type ReceivedForm} from '@socle/services/uploads';
import {answersFrom, hasText, rowsOf} from '../answers/answers.js';
import {applying, isStepOf} from '../answers/applicable.js';
import type {RepeatItem, Step} from '../description/contract.js';
import {REVIEW} from '../description/pages.js';
import {documentsOf} from '../questions/documents/documents.js';
import {inPageOrder, judgeStep} from '../answers/judge.js';
import {differs, originFrom} from './origin.js';
import {heldAnswersPage} from '../pages/resume.js';
import {nothingOpenPage} from '../pages/messages.js';
import {stepPage, type StepView} from '../pages/step.js';
import {problem} from './problem.js';
import {pathOf} from '../answers/progress.js';
import {chooseVersion} from './chosen-version.js';
import {currentDossier, currentDraft, keepDraft, seeOther, type Visit} from './visit.js';
import {keepKinds, reuseFile} from './uploads.js';
import {pathAfter, pathAround, skippedNotice} from './ways.js';

/** GET /demarche/{étape} */
export async function showStep(visit: Visit, step: Step): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return elsewhere(visit);
  // A step that was passed once says what is missing in it: the review sends back here when something is.
  const seen = draft.visited.includes(step.id);
  const view = await viewOf(visit, step, draft);
  const around = pathAround(visit.site.demarche, step, draft, view.files);
  if (around) return seeOther(around);
  const faults = seen ? judgeStep(view.demarche, step, view.draft, view.files) : [];
  const notice = skippedNotice(visit, draft);
  return stepPage(visit, {...view, faults, status: 200, ...(notice && {notice})});
}

/** POST /demarche/{étape}: what was typed is kept first, then judged. */
export async function answerStep(visit: Visit, step: Step): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return hold(visit, step);
  const form = await readStepForm(visit, step, draft.id);
  const origin = originFrom(form.fields);
  if (origin?.number && origin.number !== draft.number) {
    // Another demande was opened in this browser since: nothing of this page may go into it.
    for (const {id} of form.stored) await visit.bricks.uploads.remove(draft.id, id);
    return heldAnswersPage(visit, step, form.fields, 'other');
  }
  visit.saving = {part: step.id, page: origin?.page, rank: origin?.rank};
  await keepKinds(visit, step, draft, form.fields);
  return keepAndAct(visit, step, draft, form);
}

/** How many times this form gives way to savings of other pages of questions. */
const TURNS = 5;

async function keepAndAct(visit: Visit, step: Step, draft: Draft, form: ReceivedForm, turn = 1): Promise<Response> {
  const origin = originFrom(form.fields);
  const answers = answersFrom(form.fields, step.items);
  const behind = origin && standingOf(draft, step.id, origin) === 'behind' && differs(draft.answers, answers);
  draft.answers = {...draft.answers, ...answers};
  if (behind) return conflict(visit, step, draft);
  const [verb = 'continuer', ...target] = lastValue(form, 'action')?.split(':') ?? [];
  try {
    return await act(visit, step, draft, form, verb, target.join(':'));
  } catch (error) {
    if (error instanceof DraftGoneError) return elsewhere(visit);
    if (!(error instanceof DraftConflictError)) throw error;
    const fresh = await currentDraft(visit);
    if (!fresh) return elsewhere(visit);
    // Other questions were saved meanwhile, or these ones: what is kept is read again, and judged again.
    if (origin && turn < TURNS) return keepAndAct(visit, step, fresh, form, turn + 1);
    return conflict(visit, step, {...fresh, answers: {...fresh.answers, ...answers}});
  }
}

/** The page, its values kept, written from the version that it would replace: sending it again replaces it knowingly. */
async function conflict(visit: Visit, step: Step, draft: Draft): Promise<Response> {
  return stepPage(visit, {...(await viewOf(visit, step, draft)), conflict: true, status: 409});
}

/** No session for these answers: they go back to the browser that sent them, and are kept nowhere here. */
async function hold(visit: Visit, step: Step): Promise<Response> {
  if (await currentDossier(visit)) return elsewhere(visit);
  const form = await readForm(visit.request);
  const [verb, target] = lastValue(form, 'action')?.split(':') ?? [];
  if (verb === 'texte') chooseVersion(visit, target);
  return heldAnswersPage(visit, step, form.fields, 'closed');
}

async function act(
  visit: Visit,
  step: Step,
  draft: Draft,
  form: ReceivedForm,
  verb: string,
  target: string,
): Promise<Response> {
  const here = pathOf(step.id, isBack(visit));
  switch (verb) {
    case 'ajouter':
      return addRow(visit, step, draft, target);
    case 'retirer':
      return askToRemoveRow(visit, step, draft, target);
    case 'modifier':
      await keepDraft(visit, draft);
      return seeOther(
        `${here}${here.includes('?') ? '&' : '?'}ouvrir=${encodeURIComponent(target)}#${encodeURIComponent(fieldId(target))}`,
      );
    case 'retirer-confirme':
      await keepDraft(visit, withoutRow(draft, step, target));
      return seeOther(`${here}#${target.split('.')[0] ?? ''}`);
    case 'retirer-fichier':
      await keepDraft(visit, draft);
      await visit.bricks.uploads.remove(draft.id, target);
      return seeOther(here);
    case 'reprendre-fichier': {
      const kept = await keepDraft(visit, draft);
      const refused = await reuseFile(visit, step, draft, target);
      return refused ? refuse(visit, step, kept, {...form, refused}) : seeOther(here);
    }
    case 'garder':
      await keepDraft(visit, draft);
      return seeOther(here);
    case 'texte':
      chooseVersion(visit, target);
      await keepDraft(visit, draft);
      return form.refused.length > 0 ? refuse(visit, step, draft, form) : seeOther(here);
    case 'enregistrer':
      await keepDraft(visit, draft);
      return form.refused.length > 0 ? refuse(visit, step, draft, form) : seeOther('/demarche/enregistre');
    default:
      return next(visit, step, draft, form);
  }
}

async function next(visit: Visit, step: Step, draft: Draft, form: ReceivedForm): Promise<Response> {
  if (!draft.visited.includes(step.id)) draft.visited = [...draft.visited, step.id];
  const kept = await keepDraft(visit, draft);
  const files = await visit.bricks.uploads.list(draft.id);
  const {demarche} = visit.site;
  const around = pathAround(demarche, step, kept, files); // Another tab changed what this step depends on.
  if (around) return seeOther(around);
  const {demarche: counted, filing} = applying(demarche, kept);
  const faults = judgeStep(counted, step, filing, files);
  if (faults.length > 0 || form.refused.length > 0) return refuse(visit, step, kept, form);
  return seeOther(pathAfter(demarche, step, kept, files, isBack(visit)));
}

/** The same page, with its values and its errors, or their list for a script. A document refused replaces « Joignez… » for its question. */
async function refuse(visit: Visit, step: Step, draft: Draft, form: ReceivedForm): Promise<Response> {
  const view = await viewOf(visit, step, draft);
  const refused = form.refused.map(({field, message}) => ({name: field, id: fieldId(field), message}));
  const others = judgeStep(view.demarche, view.step, view.draft, view.files).filter(
    ({name}) => !refused.some(one => one.name === name),
  );
  const faults = inPageOrder([...refused, ...others], step);
  if (wantsProblem(visit.request))
    return problem(visit, {code: 'reponses:refusees', ...refusedAnswers(refusal, faults)});
  return stepPage(visit, {...view, faults});
}

/** What is said to a script that asks for no page. */
const refusal = {title: 'Des réponses sont à corriger', detail: 'Ce qui a été envoyé est gardé dans le brouillon.'};

async function addRow(visit: Visit, step: Step, draft: Draft, name: string): Promise<Response> {
  const item = repeatOf(step, name);
  const rows = rowsOf(draft.answers, name);
  const full = !item || rows.length >= item.max;
  if (item && !full) draft.answers = {...draft.answers, [name]: [...rows, {}]};
  await keepDraft(visit, draft);
  const last = full ? name : `${name}-${String(rows.length)}`;
  return seeOther(`${pathOf(step.id, isBack(visit))}#${last}`);
}

/** A row with something in it is removed after a confirmation (RGAA 11.12.2). */
async function askToRemoveRow(visit: Visit, step: Step, draft: Draft, target: string): Promise<Response> {
  const [name = '', index = ''] = target.split('.');
  const row = rowsOf(draft.answers, name)[Number(index)];
  const empty = row && !hasText(row);
  const kept = await keepDraft(visit, empty ? withoutRow(draft, step, target) : draft);
  if (empty || !row) return seeOther(`${pathOf(step.id, isBack(visit))}#${name}`);
  return stepPage(visit, {...(await viewOf(visit, step, kept)), confirming: target});
}

function withoutRow(draft: Draft, step: Step, target: string): Draft {
  const [name = '', index = ''] = target.split('.');
  const item = repeatOf(step, name);
  const rows = rowsOf(draft.answers, name);
  if (!item || rows.length <= item.min) return draft;
  return {...draft, answers: {...draft.answers, [name]: rows.filter((_, at) => at !== Number(index))}};
}

function repeatOf(step: Step, name: string): RepeatItem | undefined {
  return step.items.find((item): item is RepeatItem => item.kind === 'repeat' && item.name === name);
}

/** Reads the form of a step; its documents are kept at once, whatever becomes of the other answers. */
function readStepForm(visit: Visit, step: Step, owner: string): Promise<ReceivedForm> {
  const documents = documentsOf(step);
  return readForm(visit.request, {
    uploads: visit.bricks.uploads,
    owner,
    rulesFor: field => documents.find(({name}) => name === field),
  });
}

/** A pressed button comes after the hidden default of the form when both are sent: the last one counts. */
function lastValue(form: ReceivedForm, name: string): string | undefined {
  return form.fields.filter(([known]) => known === name).at(-1)?.[1];
}

async function viewOf(visit: Visit, step: Step, draft: Draft): Promise<StepView> {
  const {uploads} = visit.bricks;
  const [files, sent] = await Promise.all([uploads.list(draft.id), uploads.overview(draft.id)]);
  const {demarche, words} = visit.site;
  // The version of the texts may have been changed by this very form.
  const told = demarche.steps.find(({id}) => id === step.id) ?? step;
  const counted = applying(demarche, draft);
  // Of a step that stopped applying while it was written, everything is still shown.
  const {demarche: shown, filing} = isStepOf(counted.demarche, step) ? counted : {demarche, filing: draft};
  return {
    demarche: shown,
    words,
    step: told,
    draft: filing,
    files,
    sent,
    faults: [],
    back: isBack(visit),
    ...opened(visit),
  };
}

/** The row that « Modifier » has opened. */
function opened({url}: Visit): {opened?: string} {
  const row = url.searchParams.get('ouvrir');
  return row ? {opened: row} : {};
}

const isBack = (visit: Visit) => visit.url.searchParams.get('retour') === REVIEW;

/** No draft is open here: after a deposit, Back shows the receipt rather than an empty form. */
async function elsewhere(visit: Visit): Promise<Response> {
  return (await currentDossier(visit)) ? seeOther('/demarche/accuse') : nothingOpenPage(visit);
}
