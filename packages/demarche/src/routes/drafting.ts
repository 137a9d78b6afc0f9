import {judgeText} from '@socle/core/rules';
import type {Answers, Draft} from '@socle/services/drafts';
import {readForm} from '@socle/services/uploads';
import {homePage} from '../pages/home.js';
import {deletePage, nothingOpenPage, savedPage} from '../pages/messages.js';
import {hasText, textOf} from '../answers/answers.js';
import {firstPath, resumePath} from '../answers/progress.js';
import {currentDossier, currentDraft, followLink, remember, seeOther, type Visit} from './visit.js';
import {draftMail} from '../pages/mails.js';

/** GET / */
export async function home(visit: Visit): Promise<Response> {
  const notice = visit.session?.data.flash;
  if (visit.session && notice) await remember(visit, {flash: undefined});
  return homePage(visit, await currentDraft(visit), notice);
}

/** POST /demarche/commencer: a new draft, without an account. The former one, if any, stays behind its own link. */
export async function begin(visit: Visit): Promise<Response> {
  const draft = await visit.bricks.drafts.create(visit.site.demarche.id);
  await remember(visit, {draft: draft.id, dossier: undefined});
  return seeOther(firstPath(visit.site.demarche));
}

/** The answers, with those that a digital identity knows written where nothing was. */
export function prefilled({site}: Visit, answers: Answers, identity: NonNullable<Draft['identity']>): Answers {
  const filled = {...answers};
  for (const item of site.demarche.steps.flatMap(({items}) => items)) {
    if ((item.kind !== 'field' && item.kind !== 'date') || !item.prefill) continue;
    const claim = identity[item.prefill];
    if (!claim || hasText(filled[item.name])) continue;
    const [annee = '', mois = '', jour = ''] = claim.split('-');
    filled[item.name] = item.kind === 'date' ? {jour, mois, annee} : claim;
  }
  return filled;
}

/** GET /demarche/reprendre: back to the first page that is not finished. */
export async function resume(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return (await currentDossier(visit)) ? seeOther('/demarche/accuse') : nothingOpenPage(visit);
  const files = await visit.bricks.uploads.list(draft.id);
  return seeOther(resumePath(visit.site.demarche, draft, files));
}

/** GET /demarche/enregistre */
export async function saved(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return nothingOpenPage(visit);
  const link = followLink(visit.site, draft.number);
  const address = textOf(draft.answers, visit.site.demarche.email).trim();
  const due = address && visit.session?.data.linkSent !== draft.id;
  if (due && (await visit.bricks.mail.send({to: address, ...draftMail(visit, draft, link)}))) {
    await remember(visit, {linkSent: draft.id});
  }
  const sentTo = visit.session?.data.linkSent === draft.id ? address : undefined;
  return savedPage(visit, draft, link, sentTo, address ? undefined : {value: ''});
}

/** POST /demarche/enregistre: the address where the link is sent, which becomes an answer of the draft. */
export async function sendSavedLink(visit: Visit): Promise<Response> {
  const {fields} = await readForm(visit.request);
  const draft = await currentDraft(visit);
  if (!draft) return nothingOpenPage(visit);
  const {email, steps} = visit.site.demarche;
  if (hasText(draft.answers[email])) return seeOther('/demarche/enregistre'); // Given meanwhile: it is not replaced here.
  const value = fields.find(([name]) => name === 'courriel')?.[1] ?? '';
  const {subject} = visit.site.words.saved.where;
  const error = judgeText(value, {subject, required: true, type: 'email'});
  if (error) return savedPage(visit, draft, followLink(visit.site, draft.number), undefined, {value, error});
  const part = steps.find(({items}) => items.some(item => 'name' in item && item.name === email))?.id ?? '';
  await visit.bricks.drafts.save({...draft, answers: {...draft.answers, [email]: value}}, {part});
  return seeOther('/demarche/enregistre');
}

/** GET /demarche/supprimer */
export async function askToDelete(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  return draft ? deletePage(visit, draft) : nothingOpenPage(visit);
}

/** POST /demarche/supprimer */
export async function deleteDraft(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return nothingOpenPage(visit);
  await visit.bricks.uploads.removeAll(draft.id);
  await visit.bricks.drafts.remove(draft.id);
  await remember(visit, {draft: undefined, flash: `La demande ${draft.number} est supprimée`});
  return seeOther('/');
}
