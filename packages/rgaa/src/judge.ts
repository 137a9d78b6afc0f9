import {axeMap} from './axe/axe-map.js';
import type {AxeFinding} from './axe/run-axe.js';
import {combine, type Outcome} from './outcome.js';
import type {PageElement} from './page/element.js';
import type {PageEvidence} from './page/evidence.js';
import {htmlOf, selectorOf} from './page/place.js';
import type {Judgement, Rule} from './rule.js';

/** One thing that does not conform, or that a human must look at. */
export interface Finding {
  /** CSS selector; `>>>` steps into a shadow root or a frame. Empty for the page as a whole. */
  selector: string;
  html: string;
  message: string;
  /** What was done to see it, in French. */
  state: string;
  /** `socle`, or `axe:` and the rule of axe-core. */
  source: string;
}

export interface TestResult {
  outcome: Outcome;
  /** Those of the outcome: none for C and NA. */
  findings: Finding[];
}

/** A judgement that may be kept when the page is gone. */
export interface Verdict extends Finding {
  outcome: Outcome;
}

/** Every answer of a rule about one page, its comparison with other pages excepted. */
export function judgePage(rule: Rule, page: PageEvidence): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const view of page.views) verdicts.push(...verdictsOf(rule.judge?.(view), view.state));
  verdicts.push(...verdictsOf(rule.judgePage?.(page), page.views[0]?.state ?? ''));
  return [...verdicts, ...page.axe.flatMap(finding => axeVerdicts(rule.test, finding))];
}

export const verdictsOf = (judgements: Iterable<Judgement> | undefined, state: string): Verdict[] =>
  [...(judgements ?? [])].map(({outcome, message, element, place, state: own = state}) => ({
    outcome,
    message,
    state: own,
    source: 'socle',
    ...(place ?? placeOf(element)),
  }));

/** Where an element is, in words that outlive the page. */
export const placeOf = (element: PageElement | undefined) =>
  element ? {selector: selectorOf(element), html: htmlOf(element)} : {selector: '', html: ''};

function axeVerdicts(test: string, {rule, element, target, html, message, state}: AxeFinding): Verdict[] {
  const reading = axeMap[rule];
  if (!reading?.tests.includes(test)) return [];
  const place = element ? placeOf(element) : {selector: target, html};
  return [{outcome: reading.outcome, message, state, source: `axe:${rule}`, ...place}];
}

/** The result of a test on a page, from every answer about it: the same fault is told once, as it was first seen. */
export function resultOf(verdicts: readonly Verdict[]): TestResult {
  const outcome = combine(verdicts.map(verdict => verdict.outcome));
  if (outcome === 'C' || outcome === 'NA') return {outcome, findings: []};
  const own = verdicts.filter(verdict => verdict.outcome === outcome);
  const told = new Set<string>();
  const ours = new Set(own.filter(({source}) => source === 'socle').map(({selector}) => selector));
  const findings = own
    .filter(({selector, message, source}) => {
      // Where a rule of ours names the element too, axe-core has nothing to add.
      if (source !== 'socle' && ours.has(selector)) return false;
      const key = `${selector}\n${message}`;
      return !told.has(key) && told.add(key);
    })
    .map(({selector, html, message, state, source}) => ({selector, html, message, state, source}));
  return {outcome, findings};
}
