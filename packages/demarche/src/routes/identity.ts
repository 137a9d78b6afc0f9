import {randomUUID} from 'node:crypto';
import type {Draft} from '@socle/services/drafts';
import type {IdentityOutcome} from '@socle/services/identity';
import {identityOutcomePage} from '../pages/messages.js';
import {firstPath, pathOf} from '../answers/progress.js';
import {sourceItems} from '../sources/sources.js';
import {currentDraft, remember, rememberAnew, seeOther, type Visit} from './visit.js';
import {prefilled} from './drafting.js';

/** GET /identite/connexion: leaves for FranceConnect, to come back to the step named by `retour`, or to the first one. */
export async function connect(visit: Visit): Promise<Response> {
  let started;
  try {
    started = await visit.bricks.identity.start();
  } catch {
    return identityOutcomePage(visit, 'unavailable', await currentDraft(visit));
  }
  const asked = visit.url.searchParams.get('retour');
  const returnTo = visit.site.demarche.steps.find(({id}) => id === asked)?.id;
  await remember(visit, {
    transaction: {...started.transaction, startedAt: new Date().toISOString(), ...(returnTo && {returnTo})},
    // « Commencer une autre demande »: the open draft stays behind its own link.
    ...(visit.url.searchParams.has('autre') && {draft: undefined, dossier: undefined}),
  });
  return seeOther(started.url);
}

/** GET /identite/retour: the outcome, and « dites-le-nous une fois » while the token lives (60 s). */
export async function comeBack(visit: Visit): Promise<Response> {
  const transaction = visit.session?.data.transaction;
  const callback = new URL(visit.url.pathname + visit.url.search, visit.site.publicUrl);
  const outcome = await visit.bricks.identity.finish(callback, transaction);
  // A transaction serves once, whatever came of it.
  if (transaction) await remember(visit, {transaction: undefined});
  if (outcome.kind !== 'connected') return identityOutcomePage(visit, outcome.kind, await currentDraft(visit));
  const sources = await fetchSources(visit, outcome.accessToken);
  const draft = await identifiedDraft(visit, outcome, sources);
  await rememberAnew(visit, {
    identity: outcome.identity,
    idToken: outcome.idToken,
    draft: draft.id,
    dossier: undefined,
  });
  return seeOther(transaction?.returnTo ? pathOf(transaction.returnTo) : firstPath(visit.site.demarche));
}

async function fetchSources({site, bricks}: Visit, accessToken: string): Promise<Record<string, unknown>> {
  const names = sourceItems(site.demarche).map(({name}) => name);
  const fetched = names.map(async name => [name, await bricks.quotient.quotientFamilial(accessToken)] as const);
  return Object.fromEntries(await Promise.all(fetched));
}

async function identifiedDraft(
  visit: Visit,
  {identity}: IdentityOutcome & {kind: 'connected'},
  sources: Record<string, unknown>,
): Promise<Draft> {
  const open = await currentDraft(visit);
  if (!open) {
    return visit.bricks.drafts.create(visit.site.demarche.id, {
      identity,
      sources,
      answers: prefilled(visit, {}, identity),
    });
  }
  return visit.bricks.drafts.save({...open, identity, sources, answers: prefilled(visit, open.answers, identity)});
}

/** POST /identite/deconnexion: leaves here, then at FranceConnect (a duty of its terms of use). */
export async function disconnect(visit: Visit): Promise<Response> {
  const idToken = visit.session?.data.idToken;
  if (visit.session) visit.cookies.push(await visit.bricks.sessions.destroy(visit.session));
  visit.session = undefined;
  if (!idToken) return seeOther('/identite/deconnexion');
  try {
    return seeOther(await visit.bricks.identity.logoutUrl(idToken, randomUUID()));
  } catch {
    return seeOther('/identite/deconnexion'); // FranceConnect does not answer: we are disconnected here all the same.
  }
}

/** GET /identite/deconnexion: back from FranceConnect, disconnected. */
export async function disconnected(visit: Visit): Promise<Response> {
  await remember(visit, {flash: 'Vous êtes déconnecté'});
  return seeOther('/');
}
