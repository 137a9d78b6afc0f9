import {wantsProblem} from '@socle/services/problem';
import {refuseCrossOrigin} from '@socle/services/sessions';
import {FormError} from '@socle/services/uploads';
import {PAYMENT, REVIEW, TASKS} from '../description/pages.js';
import {easyReadPage} from '../pages/easy-read.js';
import {accessibilityPage, legalPage, personalDataPage} from '../pages/legal.js';
import {notFoundPage, problemPage, unreadablePage} from '../pages/messages.js';
import {problem} from './problem.js';
import {autosave} from './autosave.js';
import {suggestAddresses} from './addresses.js';
import {deposit, follow, showReceipt, showReview, withdrawConsent} from './deposit.js';
import {askToDelete, begin, deleteDraft, home, resume, saved, sendSavedLink} from './drafting.js';
import {comeBack, connect, disconnect, disconnected} from './identity.js';
import {keepAlive} from './keep-alive.js';
import {pay, payReturn, payReturnPosted, showPayment} from './payment.js';
import {askForLink, sendLink} from './resume.js';
import {answerStep, showStep} from './steps.js';
import {showTasks} from './tasks.js';
import {changeVersion} from './text-version.js';
import {openUpload, transferFile} from './uploads.js';
import {chosenSite} from './chosen-version.js';
import {seeOther, type Bricks, type Sites, type Visit} from './visit.js';

type Handler = (visit: Visit) => Response | Promise<Response>;

const fixed: Record<string, Handler> = {
  'GET /': home,
  'GET /accessibilite': accessibilityPage,
  'GET /donnees-personnelles': personalDataPage,
  'GET /mentions-legales': legalPage,
  'GET /facile-a-lire': easyReadPage,
  'POST /texte': changeVersion,
  'GET /adresses': suggestAddresses,
  'GET /identite/connexion': connect,
  'GET /identite/retour': comeBack,
  'POST /identite/deconnexion': disconnect,
  'GET /identite/deconnexion': disconnected,
  'GET /demarche': () => seeOther('/'),
  'POST /demarche/commencer': begin,
  'GET /demarche/reprendre': resume,
  'GET /demarche/enregistre': saved,
  'POST /demarche/enregistre': sendSavedLink,
  'GET /demarche/supprimer': askToDelete,
  'POST /demarche/supprimer': deleteDraft,
  [`GET /demarche/${TASKS}`]: showTasks,
  [`GET /demarche/${REVIEW}`]: showReview,
  [`POST /demarche/${REVIEW}`]: deposit,
  'GET /demarche/accuse': showReceipt,
  'POST /demarche/accuse': withdrawConsent,
  [`GET /demarche/${PAYMENT}`]: showPayment,
  [`POST /demarche/${PAYMENT}`]: pay,
  'GET /paiement/retour': payReturn,
  'POST /paiement/retour': payReturnPosted,
  'POST /paiement/notification': ({request, bricks}) => bricks.payments.notify(request),
  'GET /reprendre': askForLink,
  'POST /reprendre': sendLink,
  'POST /session/prolonger': keepAlive,
};

/** Addresses that another site posts to: PayFiP's return and notification, neither of which is trusted. */
const openToOthers = ['/paiement/retour', '/paiement/notification'];

/**
 * The whole of a démarche as one function from request to response, whatever the server around it.
 * It never rejects: what it cannot do is answered by a page that says so; `onError` hears of it.
 */
export function demarcheApp(
  sites: Sites,
  bricks: Bricks,
  onError: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  return async request => {
    const url = new URL(request.url);
    const site = chosenSite({sites, request});
    const visit: Visit = {request, url, site, sites, bricks, session: undefined, cookies: []};
    const response = await answer(visit).catch((error: unknown) => explain(visit, error, onError));
    for (const cookie of visit.cookies) response.headers.append('set-cookie', cookie);
    return response;
  };
}

async function answer(visit: Visit): Promise<Response> {
  const {request, url, site, bricks} = visit;
  const foreign = openToOthers.includes(url.pathname) ? undefined : refuseCrossOrigin(request, site.publicUrl);
  if (foreign) return foreign;
  visit.session = await bricks.sessions.read(request);
  const response = await handlerOf(visit)(visit);
  // Answers that could not be sent wait in the storage of the tab: nobody after must find them (decision 0013).
  if (url.pathname === '/identite/deconnexion') response.headers.set('clear-site-data', '"storage"');
  return response;
}

function handlerOf({request, url, site}: Visit): Handler {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, '') : url.pathname;
  const known = fixed[`${method} ${path}`];
  if (known) return known;
  const [, area = '', name = '', more] = path.split('/');
  if (area === 'fichiers') return transferFile;
  if (more !== undefined) return notFoundPage;
  if (area === 'depots' && method === 'GET') return visit => openUpload(visit, name);
  if (area === 'suivi' && method === 'GET') return visit => follow(visit, name);
  const step = ['demarche', 'brouillon'].includes(area) ? site.demarche.steps.find(({id}) => id === name) : undefined;
  if (!step) return notFoundPage;
  if (area === 'brouillon') return method === 'POST' ? visit => autosave(visit, step) : notFoundPage;
  if (method === 'GET') return visit => showStep(visit, step);
  return method === 'POST' ? visit => answerStep(visit, step) : notFoundPage;
}

function explain(visit: Visit, error: unknown, onError: (error: unknown) => void): Response {
  if (error instanceof FormError) {
    return unreadablePage(visit, sentences[error.reason], visit.url.pathname + visit.url.search);
  }
  onError(error);
  const {title, text} = visit.site.words.messages.problem;
  return wantsProblem(visit.request)
    ? problem(visit, {status: 500, code: 'panne', title, detail: text})
    : problemPage(visit);
}

const sentences: Record<FormError['reason'], string> = {
  malformed:
    'Nous n’avons pas pu lire ce qui a été envoyé. Revenez à la page et recommencez : ce qui était enregistré est conservé.',
  'too-large': 'Ce qui a été envoyé est trop volumineux. Envoyez vos documents un par un, ou réduisez leur taille.',
  interrupted:
    'L’envoi a été interrompu avant la fin. Revenez à la page et recommencez : les documents déjà reçus sont conservés.',
  unsupported: 'Le format de cet envoi n’est pas accepté. Revenez à la page et recommencez.',
};
