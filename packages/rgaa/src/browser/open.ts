import type {BrowserContext, Response} from 'playwright-core';
import type {PageSource} from '../collect.js';
import type {PageResponse} from '../page/evidence.js';
import {emptyWindow} from './empty-window.js';
import {closeWithin, spell, within} from './deadline.js';
import {PageError, pageErrorOf} from './page-error.js';
import {PageWatch} from './watch.js';

/** How long a page may take to open, in milliseconds. */
export interface OpenLimits {
  /** For the document to arrive whole. */
  document: number;
  /** For pictures and the like, once the document is there; the page is then audited without them. */
  rest: number;
  /** For its scripts to leave the browser a moment. */
  answer: number;
}

const usualLimits: OpenLimits = {document: 20_000, rest: 6000, answer: 8000};
/** Beyond it no page is read in a time that anybody would wait for. */
const mostElements = 100_000;
const mostHtml = 30_000_000;

/** Opens pages of one address in windows of one context. */
export const openIn = (
  context: BrowserContext,
  requested: string,
  {
    process = null,
    maySubmit = false,
    limits: given = {},
  }: {process?: string | null; maySubmit?: boolean; limits?: Partial<OpenLimits>} = {},
): PageSource => {
  const limits = {...usualLimits, ...given};
  return {
    requested,
    process,
    maySubmit,
    async open() {
      const watch = await PageWatch.open(context);
      const {page} = watch;
      const arriveAt = () => Promise.race([load(watch, requested, {...limits}), watch.doomed]);
      try {
        await arriveAt();
        const response = await answerOf(watch.response);
        await watch.hold();
        const again = async () => {
          await emptyWindow(watch);
          await arriveAt();
          await watch.hold();
        };
        return {page, response, close: () => closeWithin(page), again};
      } catch (error) {
        await closeWithin(page);
        throw watch.failure ?? pageErrorOf(error) ?? error;
      }
    },
  };
};

/** Leads the page to where it stays: an immediate redirection of its own is followed like one of the server. */
async function load(watch: PageWatch, requested: string, limits: OpenLimits): Promise<void> {
  const {page} = watch;
  let isThere = page.goto(requested, {waitUntil: 'commit', timeout: limits.document}).then(
    () => undefined,
    (error: unknown) => {
      // A page that leaves at once interrupts its own arrival.
      const hasAnswered = /ERR_ABORTED/.test(String(error)) && watch.response?.status() === 200;
      // A browser without a viewer downloads what another shows: the answer is the same.
      if (/Download is starting/.test(String(error)) && isShownPdf(watch.response)) return;
      if (!hasAnswered && !watch.isLeaving && !/interrupted by another navigation/.test(String(error))) throw error;
    },
  );
  for (;;) {
    await isThere;
    refuse(watch);
    await arrive(watch, limits);
    const size = await settle(watch, limits);
    if (size !== undefined && !watch.isLeaving) return check(watch, size);
    isThere = watch.arrival(limits.document);
  }
}

/** Waits for the document, then a while for what it shows. */
async function arrive({page}: PageWatch, limits: OpenLimits): Promise<void> {
  try {
    await page.waitForLoadState('domcontentloaded', {timeout: limits.document});
  } catch (error) {
    if (pageErrorOf(error)?.kind !== 'timeout') throw error;
    throw new PageError('timeout', `La page n’était pas arrivée entière au bout de ${spell(limits.document / 1000)}.`);
  }
  await page.waitForLoadState('load', {timeout: limits.rest}).catch((error: unknown) => {
    if (pageErrorOf(error)?.kind !== 'timeout') throw error;
    limits.rest = Math.min(limits.rest, 500); // What never comes is not waited for each time.
  });
}

/** How many elements the page has, once it has done what it does just after loading; undefined when it has left. */
async function settle(watch: PageWatch, limits: OpenLimits): Promise<number | undefined> {
  const answer = watch.run(settled, watch.isFetching).catch((error: unknown) => {
    // The page has left for another address meanwhile.
    if (/context|navigat|No frame/i.test(String(error))) return undefined;
    throw error;
  });
  return within(limits.answer, answer, () => {
    throw new PageError('frozen', 'Un script de la page ne rend pas la main au navigateur.');
  });
}

/** In the page: waits for the next frame; for its content, while it shows none or is still fetching some. */
const settled = async (isFetching: boolean): Promise<number> => {
  const pause = (delay: number) => new Promise(resolve => setTimeout(resolve, delay));
  while (document.readyState === 'loading') await pause(20);
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const isBlank = () => !document.body?.innerText.trim() && !document.querySelector('img, svg, canvas, video, iframe');
  const started = performance.now();
  if (isFetching || (document.scripts.length > 0 && isBlank())) {
    let changed = started;
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document, {subtree: true, childList: true, characterData: true});
    const isAtWork = () => isBlank() || performance.now() - changed < 120;
    while (performance.now() - started < 1500 && isAtWork()) await pause(30);
    observer.disconnect();
  }
  return document.getElementsByTagName('*').length;
};

const isShownPdf = (response: Response | undefined) => {
  const headers = response?.headers() ?? {};
  const isAttachment = headers['content-disposition']?.startsWith('attachment') ?? false;
  return !isAttachment && (headers['content-type']?.startsWith('application/pdf') ?? false);
};

/** Refuses what is no page, before it is waited for. */
function refuse({response, page, failedRequest}: PageWatch): void {
  if (page.url().startsWith('chrome-error:'))
    throw pageErrorOf(failedRequest) ?? new PageError('network', 'La page n’a pas pu être lue.');
  if (!response) return;
  const status = response.status();
  if (status >= 400) throw new PageError('status', `La page a répondu ${status}.`);
  const type = response.headers()['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type && !/^(text\/html|application\/xhtml\+xml)$/.test(type))
    throw new PageError('notHtml', `L’adresse donne un document « ${type} », et non une page HTML.`);
}

async function check(watch: PageWatch, size: number): Promise<void> {
  refuse(watch);
  if (size > mostElements)
    throw new PageError(
      'tooBig',
      `La page compte ${size.toLocaleString('fr-FR')} éléments : au-delà de ${mostElements.toLocaleString('fr-FR')}, elle n’est pas auditée.`,
    );
  if (size <= 3 && watch.response && (await bodyOf(watch.response)).trim() === '')
    throw new PageError('empty', 'Le serveur a répondu par une page vide.');
}

const bodyOf = (response: Response) =>
  within(
    5000,
    response.text().catch(() => ''), // Chromium forgets what is too big.
    () => '',
  );

async function answerOf(response: Response | undefined): Promise<PageResponse | undefined> {
  if (!response) return undefined;
  const html = await bodyOf(response);
  return {
    url: response.url(),
    status: response.status(),
    headers: await within(
      3000,
      response.allHeaders().catch(() => response.headers()),
      () => response.headers(),
    ),
    html: html.length > mostHtml ? '' : html,
  };
}
