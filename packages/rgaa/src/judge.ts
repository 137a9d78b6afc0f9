import {axeMap} from './axe/axe-map.js';
import type {AxeFinding} from './axe/run-axe.js';
import {combine, type Outcome} from './outcome.js';
import {PageElement} from './page/element.js';
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
  /** How many more there were. */
  omitted: number;
}

/** More findings than this of one test on one page add nothing: they are counted. */
const mostFindings = {NC: 100, AV: 30};

/** What a rule, or axe-core, says of one element; where that is in the page is looked up once it is to be told. */
export interface Verdict {
  outcome: Outcome;
  message: string;
  state: string;
  source: string;
  at: PageElement | Place | undefined;
}

interface Place {
  selector: string;
  html: string;
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
    at: place ?? element,
  }));

function axeVerdicts(test: string, {rule, element, target, html, message, state}: AxeFinding): Verdict[] {
  const reading = axeMap[rule];
  if (!reading?.tests.includes(test)) return [];
  return [{outcome: reading.outcome, message, state, source: `axe:${rule}`, at: element ?? {selector: target, html}}];
}

const placeOf = (at: Verdict['at']): Place => {
  if (at === undefined) return {selector: '', html: ''};
  return at instanceof PageElement ? {selector: selectorOf(at), html: htmlOf(at)} : at;
};

/** The result of a test on a page, from every answer about it: the same fault is told once, as it was first seen. */
export function resultOf(verdicts: readonly Verdict[]): TestResult {
  const outcome = combine(verdicts.map(verdict => verdict.outcome));
  if (outcome === 'C' || outcome === 'NA') return {outcome, findings: [], omitted: 0};
  const own = verdicts.filter(verdict => verdict.outcome === outcome);
  const findings: Finding[] = [];
  const told = new Set<string>();
  const places = new Set<string>();
  let omitted = 0;
  // Ours first: where a rule of ours names the element too, axe-core has nothing to add.
  for (const {at, message, state, source} of own.sort((one, other) => rankOf(one) - rankOf(other))) {
    if (findings.length >= mostFindings[outcome]) {
      omitted += 1;
      continue;
    }
    const place = placeOf(at);
    const key = `${place.selector}\n${message}`;
    if (told.has(key) || (source !== 'socle' && places.has(place.selector))) continue;
    told.add(key);
    places.add(place.selector);
    findings.push({...place, message, state, source});
  }
  return {outcome, findings, omitted};
}

const rankOf = ({source}: Verdict) => (source === 'socle' ? 0 : 1);

/** The result of a test once more is known of it. */
export const resultWith = (result: TestResult, more: readonly Verdict[]): TestResult => {
  if (more.length === 0) return result;
  const known: Verdict[] = result.findings.map(({selector, html, ...finding}) => ({
    ...finding,
    outcome: result.outcome,
    at: {selector, html},
  }));
  const bare = {outcome: result.outcome, message: '', state: '', source: 'socle', at: undefined};
  const merged = resultOf([...(known.length > 0 ? known : [bare]), ...more]);
  return {...merged, omitted: merged.omitted + (merged.outcome === result.outcome ? result.omitted : 0)};
};
