import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {PageSession} from '../browser/session.js';
import {sameOrigin} from '../browser/take-view.js';

/** One element that breaks a rule of axe-core. */
export interface AxeFinding {
  rule: string;
  /** State of the page in which it was seen. */
  state: string;
  element: PageElement | undefined;
  /** Where axe-core says it is. */
  target: string;
  html: string;
  /** What to mend, in French. */
  message: string;
}

interface Broken {
  id: string;
  help: string;
  nodes: {target: string; html: string; summary: string; path: string[]}[];
}

const require = createRequire(import.meta.url);
const locale: unknown = JSON.parse(readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8'));

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** axe-core, once in each world of the audit; the page's own one is another. */
const install = `(() => {
  const module = {exports: {}};
  (module => { ${axeSource} })(module);
  globalThis.socleAxe = module.exports.run ? module.exports : globalThis.axe;
  globalThis.socleAxe.configure({locale: ${JSON.stringify(locale)}});
})()`;

/** Rules about a page as a whole have nothing to say of a frame inside it. */
const ofWholePages = new Set([
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'skip-link',
]);

/**
 * Runs rules of axe-core in the page and in its frames of the same origin, and finds their elements in the view.
 *
 * @param rules - the only ones to run.
 */
export async function runAxe(session: PageSession, view: View, rules: readonly string[]): Promise<AxeFinding[]> {
  const isOfPage = await sameOrigin(session);
  const findings: AxeFinding[] = [];
  const roots = view.elements.filter(({tag, entrance, parent}) => tag === 'html' && (entrance === 'frame' || !parent));
  for (const [index, {id, url}] of (await session.frames()).entries()) {
    if (index > 0 && !isOfPage(url)) continue;
    const wanted = index === 0 ? rules : rules.filter(rule => !ofWholePages.has(rule));
    if (wanted.length === 0) continue;
    const broken = await brokenIn(session, id, wanted).catch((error: unknown) => {
      if (index === 0) throw error;
      return []; // A frame may be gone by now.
    });
    findings.push(...broken.flatMap(rule => findingsOf(rule, view.state, roots[index])));
  }
  return findings;
}

async function brokenIn(session: PageSession, frame: string, rules: readonly string[]): Promise<Broken[]> {
  const isThere = await session.evaluate<boolean>('globalThis.socleAxe !== undefined', frame);
  if (!isThere) await session.evaluate(install, frame);
  return session.evaluate<Broken[]>(`(${judge.toString()})(${JSON.stringify(rules)})`, frame);
}

const findingsOf = ({id, help, nodes}: Broken, state: string, root: PageElement | undefined): AxeFinding[] =>
  nodes.map(({target, html, summary, path}) => ({
    rule: id,
    state,
    element: root && follow(root, path),
    target,
    html,
    message: `${help} ${summary}`.replace(/\s+/g, ' ').trim(),
  }));

/** The element at the end of a path that `judge` wrote: `2` for the third child, `s0` for the first of a shadow root. */
function follow(root: PageElement, path: readonly string[]): PageElement | undefined {
  let element: PageElement | undefined = root;
  for (const step of path) {
    const entrance = step.startsWith('s') ? 'shadow' : undefined;
    element = element?.treeChildren.filter(child => child.entrance === entrance)[Number(step.replace('s', ''))];
  }
  return element;
}

/** Runs in the page. */
async function judge(rules: string[]): Promise<Broken[]> {
  interface Result {
    id: string;
    help: string;
    nodes: {target: (string | string[])[]; html: string; failureSummary?: string; element?: Element}[];
  }
  const {socleAxe} = globalThis as unknown as {
    socleAxe: {run(context: Document, options: object): Promise<{violations: Result[]}>};
  };
  const options = {
    runOnly: {type: 'rule', values: rules},
    rules: Object.fromEntries(rules.map(rule => [rule, {enabled: true}])),
    resultTypes: ['violations'],
    elementRef: true,
    iframes: false,
  };
  const pathOf = (element: Element | undefined) => {
    const path: string[] = [];
    let node = element;
    while (node && node !== document.documentElement) {
      const parent: Node | null = node.parentNode;
      if (!parent) return [];
      const isShadow = parent instanceof ShadowRoot;
      path.unshift(`${isShadow ? 's' : ''}${[...(parent as ParentNode).children].indexOf(node)}`);
      node = isShadow ? parent.host : (parent as Element);
    }
    return path;
  };
  const {violations} = await socleAxe.run(document, options);
  return violations.map(({id, help, nodes}) => ({
    id,
    help,
    nodes: nodes.map(({target, html, failureSummary = '', element}) => ({
      target: target.flat().join(' >>> '),
      html: html.slice(0, 200),
      summary: failureSummary,
      path: pathOf(element),
    })),
  }));
}
