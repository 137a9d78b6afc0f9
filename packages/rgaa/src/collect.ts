import type {Page} from 'playwright-core';
import {runAxe} from './axe/run-axe.js';
import {LentPage} from './browser/lent-page.js';
import type {PageSession} from './browser/session.js';
import {takeView} from './browser/take-view.js';
import type {PageEvidence, PageResponse} from './page/evidence.js';
import {probes, type ProbeName} from './probes/index.js';
import type {Probe} from './probes/probe.js';
import type {StateName} from './rule.js';
import {spoilingPieces, tryInTurn} from './spoiling.js';
import {states} from './states/index.js';
import type {See} from './states/state.js';

/** Where a page comes from. */
export interface PageSource {
  /** Address as it was asked for. */
  requested: string;
  /** Name of the process whose step it is. */
  process: string | null;
  /** May forms be sent, with whatever that does? */
  maySubmit: boolean;
  /**
   * Opens the page anew, in a window of its own, loaded. The audit closes it.
   *
   * @throws PageError when it cannot be opened.
   */
  open: () => Promise<OpenedPage>;
}

export interface OpenedPage {
  page: Page;
  response: PageResponse | undefined;
  close: () => Promise<void>;
  /**
   * Loads it anew in the same window, where what it compiled is ready, and nothing else of the last load is left. Rejects
   * where that is not possible.
   */
  again?: () => Promise<void>;
}

/** What to gather of a page: no more than the rules to come need. */
export interface Wanted {
  probes: readonly ProbeName[];
  states: readonly StateName[];
  /** Rules of axe-core. */
  axe: readonly string[];
  /** True to touch nothing: a state or a probe is then answered only where the page shows that it has no object. */
  onlyLook?: true;
}

/** The state in which a page loads. */
export const initialState = 'initial';

/**
 * Opens a page and gathers what is wanted of it, all of it closed again at the end.
 *
 * @param onStart - given what is gathered as it grows, for whoever may not wait for the end.
 */
export async function collect(
  source: PageSource,
  wanted: Wanted,
  onStart?: (evidence: PageEvidence) => void,
): Promise<PageEvidence> {
  const first = await LentPage.open(source);
  try {
    const {session} = first;
    const evidence: PageEvidence = {
      requested: source.requested,
      url: session.page.url(),
      title: '',
      process: source.process,
      maySubmit: source.maySubmit,
      response: first.response,
      views: [],
      probes: {},
      probeErrors: {},
      axe: [],
      reached: new Set(),
    };
    onStart?.(evidence);
    const see = (of: PageSession) => seeWith(of, evidence, wanted);
    const initial = await see(session)(initialState);
    evidence.title = initial.title;
    evidence.reached.add(initialState);
    const spoiling = await spoilingPieces(session, evidence, wanted, see);
    if (wanted.onlyLook) return evidence;
    if (spoiling.length > 0) await first.remember();
    for (const name of wanted.states.filter(each => !states[each].spoils)) {
      await states[name].visit(session, evidence, see(session));
      evidence.reached.add(name);
    }
    for (const name of wanted.probes.filter(each => !probes[each].spoils)) await tryOne(name, session, evidence);
    await tryInTurn(source, first, spoiling, evidence);
    return evidence;
  } finally {
    await first.close();
  }
}

const seeWith =
  (session: PageSession, evidence: PageEvidence, {axe}: Wanted): See =>
  async (name, {small = false} = {}) => {
    const view = await takeView(session, evidence, name);
    evidence.views.push(view);
    if (!small && axe.length > 0) evidence.axe.push(...(await runAxe(session, view, axe)));
    return view;
  };

/** A probe that fails leaves its question open: the others go on. */
async function tryOne(name: ProbeName, session: PageSession, evidence: PageEvidence): Promise<void> {
  const probe: Probe<unknown> = probes[name];
  try {
    (evidence.probes as Record<string, unknown>)[name] = await probe.run(session, evidence);
  } catch (error) {
    if (session.page.isClosed()) throw error;
    evidence.probeErrors[name] = error instanceof Error ? error.message : String(error);
  }
  evidence.reached.add(name);
}
