import type {LentPage} from './browser/lent-page.js';
import type {PageSession} from './browser/session.js';
import type {PageSource, Wanted} from './collect.js';
import type {PageEvidence} from './page/evidence.js';
import {probes, type ProbeName} from './probes/index.js';
import type {Probe} from './probes/probe.js';
import type {StateName} from './rule.js';
import {states} from './states/index.js';
import type {See} from './states/state.js';

/** What may leave the page other than it was, and has something to do there. */
export interface Piece {
  name: StateName | ProbeName;
  /** Must nothing have been tried before on its page, not even what leaves no trace? */
  wantsNewPage: boolean;
  wantsNewWindow: boolean;
  run: (session: PageSession) => Promise<void>;
}

/** Those that often leave the page as it was come before those that never do, and end the use of a page with them. */
const order: readonly string[] = ['tabWalk', 'actions', 'opened', 'submitted', 'time'] satisfies Piece['name'][];
const rankOf = ({name}: Piece) => (order.includes(name) ? order.indexOf(name) : order.length);

/**
 * The pieces that are worth a page, in the order in which they are tried. What a page as it loads has nothing for is
 * answered at once.
 *
 * @param session - the page as it has loaded: nothing was tried there yet.
 */
export async function spoilingPieces(
  session: PageSession,
  evidence: PageEvidence,
  wanted: Wanted,
  seeOn: (session: PageSession) => See,
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const name of wanted.states.filter(each => states[each].spoils)) {
    const state = states[name];
    if ((await state.isIdle?.(session, evidence)) === true) evidence.reached.add(name);
    else
      pieces.push({
        name,
        wantsNewPage: false,
        wantsNewWindow: false,
        run: page => state.visit(page, evidence, seeOn(page)),
      });
  }
  const results = evidence.probes as Record<string, unknown>;
  for (const name of wanted.probes.filter(each => probes[each].spoils)) {
    const probe: Probe<unknown> = probes[name];
    const answer = await probe.withoutTrying?.(session, evidence);
    if (answer !== undefined) {
      results[name] = answer;
      evidence.reached.add(name);
    } else
      pieces.push({
        name,
        wantsNewPage: probe.wantsNewPage?.(evidence) ?? false,
        wantsNewWindow: probe.wantsNewWindow ?? false,
        run: async page => void (results[name] = await probe.run(page, evidence)),
      });
  }
  return pieces.sort((one, other) => rankOf(one) - rankOf(other));
}

/** Tries each piece on the page that the last one left; on the page loaded anew where it was left other than it was. */
export async function tryInTurn(
  source: PageSource,
  first: LentPage,
  pieces: readonly Piece[],
  evidence: PageEvidence,
): Promise<void> {
  let page = first;
  let hasFailed = false;
  try {
    for (const [index, {name, wantsNewPage, wantsNewWindow, run}] of pieces.entries())
      try {
        if (wantsNewPage || hasFailed || !(await page.isUntouched())) {
          hasFailed = true;
          page = await page.renew(source, {inNewWindow: wantsNewWindow});
          if (pieces[index + 1]?.wantsNewPage === false) await page.remember();
        }
        await run(page.session);
        hasFailed = false;
      } catch (error) {
        hasFailed = true;
        // What has been gathered stays: only what this was to show is unknown.
        evidence.probeErrors[name] = error instanceof Error ? error.message : String(error);
      } finally {
        evidence.reached.add(name);
      }
  } finally {
    await page.close();
  }
}
