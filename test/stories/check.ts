import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import type {Page} from 'playwright-core';
import {record} from './evidence.js';
import {isOfComponent, type State} from './state.js';

/** What a check says of a story. */
export interface Verdict {
  /** One sentence for each fault, with its element. */
  faults: string[];
  /** Numbers of the RGAA tests that this proves, in part; none where there was nothing to look at. */
  proved?: readonly string[];
  /** The same for those that a fault breaks; all of the check's when it is not said. */
  broken?: readonly string[];
  /** What more precisely looked at an RGAA test: the rules of a checker. */
  by?(rgaa: string): string;
}

/** One thing that is asked of every story, in a page that shows it already. */
export interface Check {
  title: string;
  /** RGAA tests that it can prove. */
  rgaa: readonly string[];
  /** Leaves the page as it was: the next check follows in the same one. */
  judge(page: Page, state: State): Promise<Verdict>;
}

/** Runs a check as a test of its own, and keeps what it proves. */
export const runCheck = (t: TestContext, file: string, check: Check, page: Page, state: State) =>
  t.test(check.title, async () => {
    const keep = (result: 'passed' | 'failed', rgaa: readonly string[], by?: Verdict['by']) => {
      if (!isOfComponent(state.entry)) return;
      const nameFor = (test: string) => (by ? `${check.title}: ${by(test)}` : check.title);
      const {folder, state: name} = state;
      record([...new Set(rgaa)].map(test => ({folder, state: name, rgaa: test, name: nameFor(test), file, result})));
    };
    let verdict: Verdict;
    try {
      verdict = await check.judge(page, state);
    } catch (error) {
      keep('failed', check.rgaa);
      throw error;
    }
    const {faults, proved = faults.length === 0 ? check.rgaa : [], broken = check.rgaa, by} = verdict;
    keep('passed', proved, by);
    if (faults.length > 0) keep('failed', broken, by);
    assert.ok(faults.length === 0, `${state.folder}.${state.state} – ${check.title}\n${faults.join('\n')}`);
  });
