import {openIn} from '../browser/open.js';
import {PageSession} from '../browser/session.js';
import type {PageEvidence} from '../page/evidence.js';

/**
 * Tries on another copy of the page what would spoil this one: for what few pages need, so that the others do not pay for
 * a page load. Undefined where the address no longer leads to the page.
 */
export async function onOwnPage<Result>(
  session: PageSession,
  evidence: PageEvidence,
  work: (session: PageSession) => Promise<Result>,
): Promise<Result | undefined> {
  const opened = await openIn(session.page.context(), evidence.requested).open();
  try {
    if (opened.page.url() !== evidence.url) return undefined;
    return await work(await PageSession.open(opened.page));
  } finally {
    await opened.close();
  }
}
