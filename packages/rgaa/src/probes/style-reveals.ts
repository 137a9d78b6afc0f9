import type {PageSession} from '../browser/session.js';
import {installRules, type PageRules} from './style-rules.js';

/** Content that the style sheets show when one points at something, or gives it the focus. */
export interface StyleReveal {
  /** `backendNodeId`s of what one points at and of what is then shown. */
  trigger: number;
  content: number;
  text: string;
  onHover: boolean;
  /** Shown with the focus too, and whether a click that gives it is enough. */
  onFocus: boolean;
  onClickedFocus: boolean;
  /** Another rule would show it, in a state that scripts or the reader may bring about. */
  otherwise: boolean;
  /** Does it hold links, buttons or fields? */
  hasControls: boolean;
  /** Every link in it also stands where it can be seen. */
  isElsewhere: boolean;
}

/** Reads the style sheets of the page for what they show on `:hover` and `:focus`. */
export async function readStyleReveals(session: PageSession): Promise<StyleReveal[]> {
  await installRules(session);
  const reveals = await session.run(look);
  return Promise.all(
    reveals.map(async (reveal, index) => ({
      ...reveal,
      trigger: (await session.nodeOf(`globalThis.socleReveals[${index}].trigger`)) ?? 0,
      content: (await session.nodeOf(`globalThis.socleReveals[${index}].content`)) ?? 0,
    })),
  );
}

/** Runs in the page. */
function look() {
  const most = 30;
  const end = performance.now() + 500;
  const {rules} = (globalThis as unknown as {socleRules: () => PageRules}).socleRules();
  const state = /:(hover|focus-visible|focus-within|focus|active)(?![-\w(])/g;
  const shows = (style: CSSStyleDeclaration) =>
    (style.display !== '' && style.display !== 'none') ||
    style.visibility === 'visible' ||
    parseFloat(style.opacity) > 0 ||
    [
      'left',
      'right',
      'top',
      'clip',
      'clip-path',
      'max-height',
      'height',
      'transform',
      'translate',
      'scale',
      'position',
    ].some(name => style.getPropertyValue(name) !== '');
  /** Compounds and combinators of a selector, borders between compounds kept with the one that follows. */
  const compoundsOf = (selector: string) => {
    const compounds: string[] = [''];
    let depth = 0;
    for (const character of selector.trim().replace(/\s*([>+~])\s*/g, '$1')) {
      if (character === '(' || character === '[') depth += 1;
      if (character === ')' || character === ']') depth -= 1;
      if (depth === 0 && /[\s>+~]/.test(character)) compounds.push(character);
      else compounds[compounds.length - 1] += character;
    }
    return compounds;
  };
  const isSeen = (element: Element) => {
    if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
    const {width, height, right, bottom, left} = element.getBoundingClientRect();
    if (width < 3 || height < 3 || right + scrollX <= 0 || bottom + scrollY <= 0 || left > innerWidth + 2000)
      return false;
    const {clip, clipPath} = getComputedStyle(element);
    return !/rect\(0px, 0px|rect\(1px|inset\((50|100)%/.test(`${clip} ${clipPath}`);
  };
  interface Found {
    trigger: Element;
    hover: boolean;
    focus: boolean;
    clicked: boolean;
    otherwise: boolean;
  }
  const found = new Map<Element, Found>();
  const others: {root: Document | ShadowRoot; last: string; whole: string}[] = [];
  const stateless = (text: string) => text.replace(state, '').trim() || '*';
  for (const {root, selector, style} of rules) {
    if (!shows(style) || performance.now() > end) continue;
    for (const part of selector.split(/,(?![^(]*\))/)) {
      if (part.includes('::') || /:(before|after)\b/.test(part)) continue;
      const compounds = compoundsOf(part);
      const last = stateless((compounds.at(-1) ?? '').replace(/^[\s>+~]/, ''));
      const at = compounds.findIndex(
        compound => compound.search(state) >= 0 && !/:not\([^)]*:(hover|focus)/.test(compound),
      );
      if (at < 0) {
        others.push({root, last, whole: part});
        continue;
      }
      // What shows itself, such as a link to skip to the content, is its own trigger.
      if (at === compounds.length - 1) continue;
      const states = [...(compounds[at] ?? '').matchAll(state)].map(([, name]) => name ?? '');
      try {
        const before = compounds
          .slice(0, at + 1)
          .join('')
          .replace(state, '');
        const triggers = /[\s>+~]$/.test(before) || before === '' ? `${before}*` : before;
        const whole = compounds
          .map(compound =>
            /^[\s>+~]?$/.test(compound.replace(state, ''))
              ? `${compound.replace(state, '')}*`
              : compound.replace(state, ''),
          )
          .join('');
        for (const content of [...root.querySelectorAll(whole)].slice(0, 40)) {
          if (found.size >= most && !found.has(content)) break;
          if (isSeen(content) || !(content.textContent?.trim() || content.querySelector('img, svg, input'))) continue;
          const trigger = triggerOf(content, triggers);
          if (!trigger) continue;
          const known = found.get(content) ?? {trigger, hover: false, focus: false, clicked: false, otherwise: false};
          if (states.includes('hover')) {
            known.hover = true;
            known.trigger = trigger;
          }
          if (states.some(name => name.startsWith('focus'))) known.focus = true;
          if (states.includes('focus') || states.includes('focus-within')) known.clicked = true;
          if (states.includes('active')) known.otherwise = true;
          found.set(content, known);
        }
      } catch {
        // A selector that means nothing without its states.
      }
    }
  }
  function triggerOf(content: Element, triggers: string): Element | undefined {
    for (let node: Element | null = content; node; node = node.parentElement) {
      if (node !== content && node.matches(triggers)) return isSeen(node) ? node : undefined;
      for (let beside = node.previousElementSibling; beside; beside = beside.previousElementSibling)
        if (beside.matches(triggers) && isSeen(beside)) return beside;
    }
    return undefined;
  }
  for (const [content, known] of found)
    known.otherwise ||= others.some(({root, last, whole}) => {
      try {
        return last !== '*' && root.contains(content) && content.matches(last) && !content.matches(whole);
      } catch {
        return false;
      }
    });
  const seenLinks = new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .slice(0, 2000)
      .filter(isSeen)
      .map(({href}) => href),
  );
  const list = [...found];
  (globalThis as unknown as {socleReveals: object[]}).socleReveals = list.map(([content, {trigger}]) => ({
    content,
    trigger,
  }));
  return list.map(([content, {hover, focus, clicked, otherwise}]) => {
    const links = [...content.querySelectorAll<HTMLAnchorElement>('a[href]')];
    return {
      text: (content.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
      onHover: hover,
      onFocus: focus,
      onClickedFocus: clicked,
      otherwise,
      hasControls:
        content.matches('a[href], button') ||
        content.querySelector('a[href], button, input, select, textarea') !== null,
      isElsewhere: links.length > 0 && links.every(({href}) => seenLinks.has(href)),
    };
  });
}
