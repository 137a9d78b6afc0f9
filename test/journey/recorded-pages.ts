import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {PageCopy} from '../support/page-copy.js';
import {pageState} from './page-state.js';

/** A page that a journey met, as its server wrote it. */
export interface RecordedPage extends PageCopy {
  title: string;
}

/** Where the journeys of a whole run leave what they meet, for one job to audit; undefined when a journey runs alone. */
export const sharedFolder = process.env.TEST_PAGES || undefined;

const known = new Set<string>();

/**
 * Says whether something is met for the first time: in this process, and in all of a whole run.
 *
 * @param kind - folder of TEST_PAGES that holds what was met.
 * @param content - what is left there.
 */
export function isFirst(kind: string, key: string, content = ''): boolean {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 24);
  if (known.has(kind + name)) return false;
  known.add(kind + name);
  if (!sharedFolder) return true;
  mkdirSync(join(sharedFolder, kind), {recursive: true});
  return written(join(sharedFolder, kind, `${name}.json`), content);
}

/** Writes a file that nobody has written: two journeys may meet the same page at once. */
function written(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Leaves a page for the audit, once for each state; gives it back when it is new. */
export function record(copy: PageCopy): RecordedPage | undefined {
  const title = titleOf(copy.html);
  const page: RecordedPage = {...copy, title, process: siteOf(title)};
  return isFirst('pages', `${siteOf(title)}\n${pageState(copy.html)}`, JSON.stringify(page)) ? page : undefined;
}

/** Every page that was left in a folder, in an order that does not depend on who came first. */
export function recordedPages(folder: string): RecordedPage[] {
  const pages = join(folder, 'pages');
  return readdirSync(pages)
    .toSorted()
    .map(name => JSON.parse(readFileSync(join(pages, name), 'utf8')) as RecordedPage);
}

const titleOf = (html: string) =>
  (/<title>([^<]*)/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** « Mentions légales – Inscription à la restauration scolaire – Ville d’Aubremer »: its site is in the middle. */
export const siteOf = (title: string): string => title.split(' – ').at(-2) ?? title;
