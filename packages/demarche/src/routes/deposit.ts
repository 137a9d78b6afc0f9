import type {ConsentEntry} from '@socle/services/consents';
import {checkKey} from '@socle/services/links';
import {readForm, type StoredFile} from '@socle/services/uploads';
import type {Dossier} from '@socle/services/dossiers';
import {DraftConflictError, type Draft} from '@socle/services/drafts';
import {textOf} from '../answers/answers.js';
import {applying, filesOf, leftAside} from '../answers/applicable.js';
import type {Demarche} from '../description/contract.js';
import {REVIEW} from '../description/pages.js';
import {amountOf} from '../fees/fee.js';
import {receiptMail} from '../pages/mails.js';
import {originFrom} from './origin.js';
import {messagePage, nothingOpenPage} from '../pages/messages.js';
import {receiptPage, type Promised} from '../pages/receipt.js';
import {reviewPage} from '../pages/review.js';
import {firstUnfinished, pathOf, resumePath} from '../answers/progress.js';
import {outcomeOf, usedSources} from '../sources/sources.js';
import {currentDossier, currentDraft, followLink, remember, rememberAnew, seeOther, type Visit} from './visit.js';

/** GET /demarche/verification */
export async function showReview(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return elsewhere(visit);
  const files = await visit.bricks.uploads.list(draft.id);
  const unfinished = firstUnfinished(visit.site.demarche, draft, files);
  return unfinished ? seeOther(resumePath(visit.site.demarche, draft, files)) : reviewPage(visit, draft, files);
}

/** POST /demarche/verification: « Déposer la demande », or keep it for later. */
export async function deposit(visit: Visit): Promise<Response> {
  const {fields} = await readForm(visit.request);
  const draft = await currentDraft(visit);
  if (!draft) return elsewhere(visit);
  if (fields.some(([name, value]) => name === 'action' && value === 'enregistrer'))
    return seeOther('/demarche/enregistre');
  const files = await visit.bricks.uploads.list(draft.id);
  const unfinished = firstUnfinished(visit.site.demarche, draft, files);
  if (unfinished) return seeOther(resumePath(visit.site.demarche, draft, files));
  const read = originFrom(fields)?.version;
  if (read !== undefined && read !== draft.version) return reviewPage(visit, draft, files, {changed: true});
  const dossier = await submit(visit, draft);
  if (!dossier) return seeOther(pathOf(REVIEW)); // Changed in another tab since it was read: review it as it now is.
  await removeLeftAside(visit, draft, files);
  await remember(visit, {draft: undefined, dossier: dossier.id});
  await sendReceipt(visit, dossier);
  return seeOther('/demarche/accuse');
}

async function submit(visit: Visit, draft: Draft): Promise<Dossier | undefined> {
  // What is kept is said in the usual words, whatever the version that was read.
  const {demarche, territory} = visit.sites.usual;
  const {decision, next} = demarche;
  const promised: Promised = {decision, next, service: territory.service, version: visit.site.version};
  const {demarche: counted, filing} = applying(visit.site.demarche, draft);
  try {
    return await visit.bricks.dossiers.submit(draft, {
      answers: filing.answers,
      amount: dueFor(counted, filing),
      receipt: {...promised},
      consents: consentsOf(visit, counted, filing),
    });
  } catch (error) {
    if (error instanceof DraftConflictError) return undefined;
    throw error;
  }
}

/** The documents of steps that do not apply are not deposited: nobody asked for them. */
async function removeLeftAside({site, bricks}: Visit, draft: Draft, files: readonly StoredFile[]): Promise<void> {
  const steps = leftAside(site.demarche, draft, files);
  for (const {id} of steps.flatMap(step => filesOf(step, files))) await bricks.uploads.remove(draft.id, id);
}

function dueFor(demarche: Demarche, draft: Draft): number {
  if (!demarche.payment) return 0;
  const outcome = usedSources(demarche, draft).includes('quotient') ? outcomeOf(draft, 'quotient') : undefined;
  const declared = Number(textOf(draft.answers, demarche.payment.fee.declared).replaceAll(/\s/gu, ''));
  const quotient = outcome?.kind === 'received' ? outcome.value : declared > 0 ? declared : undefined;
  return amountOf(demarche.payment.fee, draft.answers, quotient);
}

/** The proof of a consent says which text was read (RGPD art. 7.1). */
const means = {usual: 'formulaire en ligne', easy: 'formulaire en ligne, version facile à lire'};

function consentsOf({site: {version}}: Visit, demarche: Demarche, draft: Draft): ConsentEntry[] {
  return demarche.steps
    .flatMap(({items}) => items)
    .flatMap((item): ConsentEntry[] => {
      if (item.kind !== 'consent') return [];
      const choice = textOf(draft.answers, item.name);
      // No answer is no consent, and nothing to prove: nothing is recorded.
      return choice === 'oui' || choice === 'non'
        ? [{purpose: item.name, version: item.version, choice, means: means[version]}]
        : [];
    });
}

async function sendReceipt(visit: Visit, dossier: Dossier): Promise<void> {
  const address = textOf(dossier.answers, visit.site.demarche.email).trim();
  const sent = await visit.bricks.mail.send({
    to: address,
    ...receiptMail(visit, dossier, followLink(visit.site, dossier.number)),
  });
  await remember(visit, {receipt: {dossier: dossier.id, sent}});
}

/** GET /demarche/accuse */
export async function showReceipt(visit: Visit): Promise<Response> {
  const dossier = await currentDossier(visit);
  if (!dossier) return nothingOpenPage(visit);
  const [files, sentFiles, consents, payment] = await Promise.all([
    visit.bricks.uploads.list(dossier.id),
    visit.bricks.uploads.overview(dossier.id),
    visit.bricks.consents.list(dossier.id),
    visit.bricks.payments.latest(dossier.id),
  ]);
  const notice = visit.session?.data.flash;
  if (notice) await remember(visit, {flash: undefined});
  const link = followLink(visit.site, dossier.number);
  const mailed = visit.session?.data.receipt as {dossier: string; sent: boolean} | undefined;
  const sent = mailed?.dossier === dossier.id ? mailed.sent : undefined;
  const rejected = sentFiles.flatMap(({name, state}) => (state === 'rejected' ? [name] : []));
  return receiptPage(visit, {dossier, files, rejected, consents, payment, link, sent, ...(notice && {notice})});
}

/** POST /demarche/accuse: a consent withdrawn, as simply as it was given (RGPD art. 7.3). */
export async function withdrawConsent(visit: Visit): Promise<Response> {
  const {fields} = await readForm(visit.request);
  const dossier = await currentDossier(visit);
  if (!dossier) return nothingOpenPage(visit);
  const [verb, purpose = ''] = fields.find(([name]) => name === 'action')?.[1].split(':') ?? [];
  if (verb === 'retirer-accord' && (await visit.bricks.consents.withdraw(dossier.id, purpose))) {
    await remember(visit, {flash: 'Votre accord est retiré'});
  }
  return seeOther('/demarche/accuse');
}

/** GET /suivi/{numéro}?cle=…: the personal link opens the draft or the dossier in this session. */
export async function follow(visit: Visit, number: string): Promise<Response> {
  const key = visit.url.searchParams.get('cle') ?? '';
  if (!checkKey(visit.site.secret, number, key)) return badLink(visit);
  const dossier = await visit.bricks.dossiers.byNumber(number);
  if (dossier) {
    await rememberAnew(visit, {dossier: dossier.id, draft: undefined});
    return seeOther('/demarche/accuse');
  }
  const draft = await visit.bricks.drafts.byNumber(number);
  if (!draft) return badLink(visit);
  await rememberAnew(visit, {draft: draft.id, dossier: undefined});
  return seeOther('/demarche/reprendre');
}

const badLink = (visit: Visit) =>
  messagePage(visit, {
    status: 404,
    ...visit.site.words.messages.badLink,
  });

/** After a deposit, Back shows the receipt. */
async function elsewhere(visit: Visit): Promise<Response> {
  return (await currentDossier(visit)) ? seeOther('/demarche/accuse') : nothingOpenPage(visit);
}
