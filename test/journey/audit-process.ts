import assert from 'node:assert/strict';
import {test} from 'node:test';
import {reportOn, type AloneJudged} from '@socle/rgaa';
import type {Browser} from 'playwright-core';
import {faultsText} from '../support/faults-text.js';
import {auditCopy, type PageCopy} from '../support/page-copy.js';
import {sharedFolder} from './recorded-pages.js';

/**
 * Last test of a journey that runs alone: its pages, as one process, break no test of the RGAA. In a whole run one job
 * audits the pages of every journey, each once: `page-audits.node.test.ts`.
 */
export function auditAlone(browser: () => Browser, copies: readonly PageCopy[]): void {
  if (sharedFolder) return;
  test('every page met, as one process, breaks no test of the RGAA', async () => {
    assert.ok(copies.length > 3, `${String(copies.length)} pages were seen`);
    const judged: AloneJudged[] = [];
    for (const page of copies) judged.push(await auditCopy(browser(), page));
    assert.equal(faultsText(reportOn(judged)), '');
  });
}
