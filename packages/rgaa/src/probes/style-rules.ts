import type {PageSession} from '../browser/session.js';

/** One rule of a style sheet that applies in the window as it is; only lives in the page. */
export interface PageRule {
  root: Document | ShadowRoot;
  selector: string;
  style: CSSStyleDeclaration;
}

/** What `socleRules()` gives in the page, once `installRules` has been called. */
export interface PageRules {
  rules: PageRule[];
  /** Style sheets of another origin, which no one may read. */
  unreadable: number;
}

/** Puts `socleRules()` in the audit’s own world of the page. */
export const installRules = (session: PageSession): Promise<void> =>
  session.evaluate(`globalThis.socleRules ??= ${readRules.toString()}; undefined`);

/** Runs in the page. */
function readRules(): PageRules {
  const rules: PageRule[] = [];
  let unreadable = 0;
  const read = (list: CSSRuleList, root: Document | ShadowRoot, outer: string | undefined) => {
    for (const rule of list) {
      if (rules.length >= 20_000) return;
      if (rule instanceof CSSImportRule) {
        if (rule.styleSheet && matchMedia(rule.media.mediaText).matches) readSheet(rule.styleSheet, root);
      } else if (rule instanceof CSSStyleRule) {
        const own = rule.selectorText;
        let selector = own;
        if (outer) selector = own.includes('&') ? own.replaceAll('&', `:is(${outer})`) : `:is(${outer}) ${own}`;
        rules.push({root, selector, style: rule.style});
        if (rule.cssRules.length > 0) read(rule.cssRules, root, selector);
      } else if (rule instanceof CSSMediaRule) {
        if (matchMedia(rule.conditionText).matches) read(rule.cssRules, root, outer);
      } else if (rule instanceof CSSSupportsRule) {
        if (CSS.supports(rule.conditionText)) read(rule.cssRules, root, outer);
      } else if (outer && rule.constructor.name === 'CSSNestedDeclarations' && 'style' in rule) {
        rules.push({root, selector: outer, style: rule.style as CSSStyleDeclaration});
      } else if (rule instanceof CSSGroupingRule) read(rule.cssRules, root, outer);
    }
  };
  const readSheet = (sheet: CSSStyleSheet, root: Document | ShadowRoot) => {
    if (sheet.disabled || !matchMedia(sheet.media.mediaText).matches) return;
    try {
      read(sheet.cssRules, root, undefined);
    } catch {
      unreadable += 1;
    }
  };
  const readRoot = (root: Document | ShadowRoot, depth: number) => {
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) readSheet(sheet, root);
    if (depth < 5)
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) readRoot(shadowRoot, depth + 1);
  };
  readRoot(document, 0);
  return {rules, unreadable};
}
