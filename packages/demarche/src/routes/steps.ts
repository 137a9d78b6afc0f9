import {fieldId} from '@socle/core/field-id';
import {DraftConflictError, DraftGoneError, type Draft} from '@socle/services/drafts';
import {problemResponse, refusedAnswers, wantsProblem} from '@socle/services/problem';
import {readForm, type ReceivedForm} from '@socle/services/uploads';
import {answersFrom, hasText, rowsOf} from '../answers.js';
import {REVIEW, type DocumentsItem, type RepeatItem, type Step} from '../description.js';
import {inPageOrder, judgeStep} from '../judge.js';
import {nothingOpenPage} from '../pages/messages.js';
import {stepPage, type StepView} from '../pages/step.js';
import {numberedPages, pathOf} from '../progress.js';
import {chooseVersion} from '../text-version.js';
import {currentDossier, currentDraft, seeOther, type Visit} from '../visit.js';

/** GET /demarche/{étape} */
export async function showStep(visit: Visit, step: Step): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return elsewhere(visit);
  // A step that was passed once says what is missing in it: the review sends back here when something is.
  const seen = draft.visited.includes(step.id);
  const files = await visit.bricks.uploads.list(draft.id);
  const faults = seen ? judgeStep(visit.site.demarche, step, draft, files) : [];
  return stepPage(visit, {...(await viewOf(visit, step, draft)), faults, status: 200});
}

/** POST /demarche/{étape}: what was typed is kept first, then judged. */
export async function answerStep(visit: Visit, step: Step): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return elsewhere(visit);
  const form = await readStepForm(visit, step, draft.id);
  draft.answers = {...draft.answers, ...answersFrom(form.fields, step.items)};
  const [verb = 'continuer', target = ''] = lastValue(form, 'action')?.split(':') ?? [];
  try {
    return await act(visit, step, draft, form, verb, target);
  } catch (error) {
    if (error instanceof DraftGoneError) return elsewhere(visit);
    if (!(error instanceof DraftConflictError)) throw error;
    const notice = {kind: 'warning' as const, ...visit.site.words.step.conflict};
    return stepPage(visit, {...(await viewOf(visit, step, draft)), notice, status: 409});
  }
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
    case 'retirer-confirme':
      await visit.bricks.drafts.save(withoutRow(draft, step, target));
      return seeOther(`${here}#${target.split('.')[0] ?? ''}`);
    case 'retirer-fichier':
      await visit.bricks.drafts.save(draft);
      await visit.bricks.uploads.remove(draft.id, target);
      return seeOther(here);
    case 'garder':
      await visit.bricks.drafts.save(draft);
      return seeOther(here);
    case 'texte':
      chooseVersion(visit, target);
      await visit.bricks.drafts.save(draft);
      return form.refused.length > 0 ? refuse(visit, step, draft, form) : seeOther(here);
    case 'enregistrer':
      await visit.bricks.drafts.save(draft);
      return form.refused.length > 0 ? refuse(visit, step, draft, form) : seeOther('/demarche/enregistre');
    default:
      return next(visit, step, draft, form);
  }
}

async function next(visit: Visit, step: Step, draft: Draft, form: ReceivedForm): Promise<Response> {
  if (!draft.visited.includes(step.id)) draft.visited = [...draft.visited, step.id];
  const kept = await visit.bricks.drafts.save(draft);
  const files = await visit.bricks.uploads.list(draft.id);
  const faults = judgeStep(visit.site.demarche, step, kept, files);
  if (faults.length > 0 || form.refused.length > 0) return refuse(visit, step, kept, form);
  if (isBack(visit)) return seeOther(pathOf(REVIEW));
  const pages = numberedPages(visit.site.demarche);
  return seeOther(pathOf(pages[pages.findIndex(({id}) => id === step.id) + 1]?.id ?? REVIEW));
}

/** The same page, with its values and its errors, or their list for a script. A document refused replaces « Joignez… » for its question. */
async function refuse(visit: Visit, step: Step, draft: Draft, form: ReceivedForm): Promise<Response> {
  const view = await viewOf(visit, step, draft);
  const refused = form.refused.map(({field, message}) => ({name: field, id: fieldId(field), message}));
  const others = judgeStep(visit.site.demarche, view.step, draft, view.files).filter(
    ({name}) => !refused.some(one => one.name === name),
  );
  const faults = inPageOrder([...refused, ...others], step);
  if (wantsProblem(visit.request)) return problemResponse(refusedAnswers(PROBLEM, faults));
  return stepPage(visit, {...view, faults});
}

/** Title of the answer to a script that asks for no page. */
const PROBLEM = 'Des réponses sont à corriger';

async function addRow(visit: Visit, step: Step, draft: Draft, name: string): Promise<Response> {
  const item = repeatOf(step, name);
  const rows = rowsOf(draft.answers, name);
  const full = !item || rows.length >= item.max;
  if (item && !full) draft.answers = {...draft.answers, [name]: [...rows, {}]};
  await visit.bricks.drafts.save(draft);
  const last = full ? name : `${name}-${String(rows.length)}`;
  return seeOther(`${pathOf(step.id, isBack(visit))}#${last}`);
}

/** A row with something in it is removed after a confirmation (RGAA 11.12.2). */
async function askToRemoveRow(visit: Visit, step: Step, draft: Draft, target: string): Promise<Response> {
  const [name = '', index = ''] = target.split('.');
  const row = rowsOf(draft.answers, name)[Number(index)];
  const empty = row && !hasText(row);
  const kept = await visit.bricks.drafts.save(empty ? withoutRow(draft, step, target) : draft);
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
  const documents = step.items.filter((item): item is DocumentsItem => item.kind === 'documents');
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
  const files = await visit.bricks.uploads.list(draft.id);
  const {demarche, words} = visit.site;
  // The version of the texts may have been changed by this very form.
  const told = demarche.steps.find(({id}) => id === step.id) ?? step;
  return {demarche, words, step: told, draft, files, faults: [], back: isBack(visit)};
}

const isBack = (visit: Visit) => visit.url.searchParams.get('retour') === REVIEW;

/** No draft is open here: after a deposit, Back shows the receipt rather than an empty form. */
async function elsewhere(visit: Visit): Promise<Response> {
  return (await currentDossier(visit)) ? seeOther('/demarche/accuse') : nothingOpenPage(visit);
}
