import type {Page} from 'playwright-core';
import {runAxe} from './axe/run-axe.js';
import {PageSession} from './browser/session.js';
import {takeView} from './browser/take-view.js';
import type {PageEvidence, PageResponse} from './page/evidence.js';
import {probes, type ProbeName} from './probes/index.js';
import type {Probe} from './probes/probe.js';
import type {StateName} from './rule.js';
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
  open: () => Promise<{page: Page; response: PageResponse | undefined; close: () => Promise<void>}>;
}

/** What to gather of a page: no more than the rules to come need. */
export interface Wanted {
  probes: readonly ProbeName[];
  states: readonly StateName[];
  /** Rules of axe-core. */
  axe: readonly string[];
}

/** The state in which a page loads. */
export const initialState = 'initial';

/** Opens a page and gathers what is wanted of it, all of it closed again at the end. */
export async function collect(source: PageSource, wanted: Wanted): Promise<PageEvidence> {
  const first = await source.open();
  let session: PageSession | undefined;
  try {
    session = await PageSession.open(first.page);
    const evidence: PageEvidence = {
      requested: source.requested,
      url: first.page.url(),
      title: '',
      process: source.process,
      maySubmit: source.maySubmit,
      response: first.response,
      views: [],
      probes: {},
      probeErrors: {},
      axe: [],
    };
    const initial = await seeWith(session, evidence, wanted)(initialState);
    evidence.title = initial.title;
    await tryAll(session, evidence, wanted, false);
    await session.close();
    await first.close();
    await eachOnItsOwn(source, evidence, wanted);
    return evidence;
  } finally {
    await session?.close();
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

/** What spoils a page is given a page of its own. */
async function eachOnItsOwn(source: PageSource, evidence: PageEvidence, wanted: Wanted): Promise<void> {
  const pieces = [
    ...wanted.states.filter(name => states[name].spoils).map(name => ({...wanted, states: [name], probes: []})),
    ...wanted.probes.filter(name => probes[name].spoils).map(name => ({...wanted, states: [], probes: [name]})),
  ];
  for (const piece of pieces) {
    const [name = ''] = [...piece.states, ...piece.probes];
    // What has been gathered stays: only what this was to show is unknown.
    await onPageOfItsOwn(source, session => tryAll(session, evidence, piece, true)).catch((error: unknown) => {
      evidence.probeErrors[name] = error instanceof Error ? error.message : String(error);
    });
  }
}

async function onPageOfItsOwn(source: PageSource, work: (session: PageSession) => Promise<void>): Promise<void> {
  const {page, close} = await source.open();
  const session = await PageSession.open(page);
  try {
    await work(session);
  } finally {
    await session.close();
    await close();
  }
}

async function tryAll(session: PageSession, evidence: PageEvidence, wanted: Wanted, spoils: boolean): Promise<void> {
  for (const name of wanted.states.filter(each => states[each].spoils === spoils))
    await states[name].visit(session, evidence, seeWith(session, evidence, wanted));
  for (const name of wanted.probes.filter(each => probes[each].spoils === spoils))
    await tryOne(name, session, evidence);
}

/** A probe that fails leaves its question open: the others go on. */
async function tryOne(name: ProbeName, session: PageSession, evidence: PageEvidence): Promise<void> {
  const probe: Probe<unknown> = probes[name];
  try {
    (evidence.probes as Record<string, unknown>)[name] = await probe.run(session, evidence);
  } catch (error) {
    if (session.page.isClosed()) throw error;
    evidence.probeErrors[name] = error instanceof Error ? error.message : String(error);
  }
}
