import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import axe from 'axe-core';
import {axeMap} from './axe/axe-map.js';

/** A page of Playwright, or anything that evaluates an expression in a page. */
export interface AuditedPage {
  evaluate<Result>(expression: string): Promise<Result>;
}

/** One thing in the page that does not conform. */
export interface Violation {
  /** Rule of axe-core. */
  rule: string;
  /** RGAA 4.1.2 tests that it makes fail, such as `11.1.1`; empty for a good practice. */
  tests: readonly string[];
  /** What the rule asks for, in French. */
  message: string;
  /** Selectors of the elements at fault. */
  selectors: string[];
  /** For each element, what to mend, in French. */
  details: string[];
}

/** One rule that looked at something in the page. */
export interface AppliedRule {
  /** Rule of axe-core. */
  rule: string;
  /** RGAA 4.1.2 tests that it looks at, in part. */
  tests: readonly string[];
}

/** What the rules said of a page; a rule that had nothing to look at is nowhere. */
export interface Audit {
  violations: Violation[];
  /** Rules that found every element they looked at in order. */
  passed: AppliedRule[];
  /** What a rule could not decide, a text over a picture for one: neither a fault nor a proof. */
  undecided: Violation[];
}

/** What to judge: all of it with every rule, unless said. */
export interface AuditOptions {
  /** CSS selector of the part of the page to judge. */
  scope?: string;
  /** The only rules of axe-core to run. */
  rules?: readonly string[];
  /** Leaves axe-core in the page for its next audit, five times as fast. Not for a page under a strict policy. */
  keep?: boolean;
}

/** What axe-core gives back, as far as it is used here. */
interface AxeResult {
  id: string;
  help: string;
  nodes: {target: (string | string[])[]; failureSummary?: string}[];
}

interface AxeResults {
  violations: AxeResult[];
  passes: AxeResult[];
  incomplete: AxeResult[];
}

const require = createRequire(import.meta.url);
const locale = JSON.parse(readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8')) as unknown;
const rules = Object.keys(axeMap);

/*
 * A page whose scripts are switched off runs no timer, only promises. axe-core uses timers to take its turn
 * (0 or 1 ms), and to give up on frames and style sheets (seconds), which nothing here waits for.
 */
const setTimeoutWithoutTimers = '(work, delay = 0) => { if (delay <= 1) void Promise.resolve().then(work); return 0; }';
/** An axe-core of our own: the page may hold another one, at work (Storybook's add-on). */
const ownAxe = `((theirs, module) => {
  (function (setTimeout, clearTimeout) { ${axe.source} })(${setTimeoutWithoutTimers}, () => {});
  if (theirs) window.axe = theirs; else delete window.axe;
  return module.exports;
})(window.axe, {exports: {}})`;
const freshAxe = `((axe, locale) => { axe.configure({locale}); return axe; })(${ownAxe}, ${JSON.stringify(locale)})`;
const keptAxe = 'window[Symbol.for("@socle/rgaa/axe")]';
const testsOf = (rule: string) => axeMap[rule]?.tests ?? [];

/**
 * Judges a page as it stands now with axe-core and its RGAA rules, all of them.
 *
 * Proves faults, never conformity. Much faster than an audit (`audit.ts`), which looks at far more.
 * Works with scripts switched off, and under a strict CSP with Trusted Types: nothing stays in the page.
 *
 * @param scope - CSS selector of the part to judge; the whole page without it.
 * @throws when the page is closed or leaves during the audit.
 */
export const auditPage = async (page: AuditedPage, scope?: string): Promise<Violation[]> =>
  (await audit(page, scope === undefined ? {} : {scope})).violations;

/**
 * The same judgement, with the rules that found nothing to say against what they looked at.
 *
 * @throws when the page is closed or leaves during the audit, or when `rules` names one that axe-core has not.
 */
export async function audit(page: AuditedPage, {scope, rules: only, keep = false}: AuditOptions = {}): Promise<Audit> {
  const isKept = keep && (await page.evaluate<boolean>(`${keptAxe} !== undefined`));
  const options = {
    runOnly: {type: 'rule', values: only ?? rules},
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
  };
  const context = scope === undefined ? 'document' : JSON.stringify({include: [[scope]]});
  const {violations, passes, incomplete} = await page.evaluate<AxeResults>(`(async () => {
    const axe = ${isKept ? keptAxe : freshAxe};
    ${keep ? `${keptAxe} = axe;` : ''}
    const {violations, passes, incomplete} = await axe.run(${context}, ${JSON.stringify(options)});
    return {violations, passes, incomplete};
  })()`);
  const doubtful = new Set([...violations, ...incomplete].map(({id}) => id));
  return {
    violations: violations.map(describe),
    passed: passes.filter(({id}) => !doubtful.has(id)).map(({id}) => ({rule: id, tests: testsOf(id)})),
    undecided: incomplete.map(describe),
  };
}

function describe({id, help, nodes}: AxeResult): Violation {
  return {
    rule: id,
    tests: testsOf(id),
    message: help,
    selectors: nodes.map(({target}) => target.flat().join(' ')),
    details: nodes.map(({failureSummary}) => failureSummary ?? ''),
  };
}

/** Violations as text for a test’s message, one line for each element; empty when there is none. */
export const violationsText = (violations: readonly Violation[]) =>
  violations
    .flatMap(({rule, tests, message, selectors, details}) =>
      selectors.map((selector, index) => {
        const label = tests.length > 0 ? `RGAA ${tests.join(', ')}` : 'Bonne pratique';
        return `${label} (${rule}) : ${message} – ${selector}\n  ${(details[index] ?? '').replaceAll('\n', '\n  ')}`;
      }),
    )
    .join('\n');
