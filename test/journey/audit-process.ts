import assert from 'node:assert/strict';
import {reportOn, type AloneJudged} from '@socle/rgaa';
import type {Browser} from 'playwright-core';
import {faultsText} from '../support/faults-text.js';
import {auditCopy, type PageCopy} from '../support/page-copy.js';

const titleOf = ({html}: PageCopy) => /<title>([^<]*)/.exec(html)?.[1] ?? '';

/** Audits the pages of a journey as one process, each title once: nothing may be non conforme. */
export async function auditProcess(browser: Browser, copies: readonly PageCopy[]): Promise<void> {
  const pages = [...new Map(copies.map(copy => [titleOf(copy), copy])).values()];
  assert.ok(pages.length > 3, `${pages.length} pages were seen`);
  const judged: AloneJudged[] = [];
  for (const page of pages) judged.push(await auditCopy(browser, page));
  assert.equal(faultsText(reportOn(judged)), '');
}
