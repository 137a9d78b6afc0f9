import type {PageSession} from '../browser/session.js';
import type {Probe} from './probe.js';
import {installRules, type PageRules} from './style-rules.js';

/** A text, by the `backendNodeId` of its element or of the one whose style is in question. */
interface ColouredText {
  node: number;
  text: string;
}

/** Which colours the style sheets declare for the texts of the page (RGAA 10.5). */
export interface DeclaredColours {
  /** How many texts have a colour, and a colour of background, that the page declares. */
  coloured: number;
  backed: number;
  /** Style sheets that could not be read. */
  unreadable: number;
  /** Texts whose colour is declared while no background is; `onImage` when an image is behind them. */
  noBackground: (ColouredText & {onImage: boolean})[];
  /** Texts whose background is declared while no colour is. */
  noColour: ColouredText[];
  /** Texts on an image: their colour, and the one declared behind the image, if any. */
  onImage: (ColouredText & {colour: string; behind: string | null})[];
}

export const declaredColours: Probe<DeclaredColours> = {
  spoils: false,
  async run(session) {
    await installRules(session);
    const {coloured, backed, unreadable, noBackground, noColour, onImage} = await session.run(look);
    return {
      coloured,
      backed,
      unreadable,
      noBackground: await withNodes(session, 'noBackground', noBackground),
      noColour: await withNodes(session, 'noColour', noColour),
      onImage: await withNodes(session, 'onImage', onImage),
    };
  },
};

const withNodes = <Fact extends object>(session: PageSession, list: string, facts: readonly Fact[]) =>
  Promise.all(
    facts.map(async (fact, index) => ({
      ...fact,
      node: (await session.nodeOf(`globalThis.socleColours.${list}[${index}]`)) ?? 0,
    })),
  );

/** Runs in the page. */
function look() {
  const most = 15;
  const end = performance.now() + 900;
  const {rules, unreadable} = (globalThis as unknown as {socleRules: () => PageRules}).socleRules();
  const coloured = new Set<Element>();
  const backed = new Set<Element>();
  const isColour = (value: string) =>
    value !== '' && !/^(inherit|initial|unset|revert|revert-layer|currentcolor|transparent|none)$/i.test(value);
  const isBacking = (style: CSSStyleDeclaration) =>
    isColour(style.backgroundColor) || /var\(/.test(style.getPropertyValue('background'));
  const states = /:(hover|focus-visible|focus-within|focus|active|visited|target)(?![-\w(])/g;
  for (const {root, selector, style} of rules) {
    const hasColour = isColour(style.color);
    const hasBacking = isBacking(style);
    if ((!hasColour && !hasBacking) || performance.now() > end) continue;
    // A state that declares both is whole by itself.
    if (states.test(selector) && hasColour && hasBacking) continue;
    const parts = selector.replace(states, '').split(/,(?![^(]*\))/);
    const plain = parts.filter(part => part.trim() && !/::|:(before|after|first-l)/.test(part)).join(',');
    if (!plain) continue;
    try {
      const found: Element[] =
        root instanceof ShadowRoot && plain.includes(':host') ? [root.host] : [...root.querySelectorAll(plain)];
      for (const element of found) {
        if (hasColour) coloured.add(element);
        if (hasBacking) backed.add(element);
      }
    } catch {
      // What is left of the selector without its states means nothing.
    }
  }

  const parentOf = (element: Element): Element | undefined =>
    element.assignedSlot ??
    (element.parentNode instanceof ShadowRoot ? element.parentNode.host : (element.parentElement ?? undefined));
  const isClear = (colour: string) => /^(transparent|rgba\(.*[, ]0\))$/.test(colour);
  /** What the browser itself gives a background. */
  const own = 'button, input, select, textarea, mark, dialog, [popover], option, optgroup, progress, meter, fieldset';
  interface Facts {
    colour: Element | undefined;
    background: Element | undefined;
    authored: Element | undefined;
    image: Element | undefined;
    behind: string | null;
  }
  const cache = new Map<Element, Facts>();
  const factsOf = (element: Element): Facts => {
    const known = cache.get(element);
    if (known) return known;
    const outer = parentOf(element);
    const above = outer ? factsOf(outer) : undefined;
    const style = getComputedStyle(element);
    const inline = 'style' in element ? (element as HTMLElement).style : undefined;
    const hasColour =
      coloured.has(element) ||
      (inline !== undefined && isColour(inline.color)) ||
      element.matches('font[color], body[text]');
    const hasBacking =
      backed.has(element) || (inline !== undefined && isBacking(inline)) || element.hasAttribute('bgcolor');
    const isFilled = !isClear(style.backgroundColor);
    const hasImage = style.backgroundImage !== 'none' && element !== document.documentElement;
    const facts: Facts = {
      colour: hasColour ? element : above?.colour,
      background: isFilled ? element : above?.background,
      authored: isFilled && (hasBacking || !element.matches(own)) ? element : above?.authored,
      image: hasImage ? element : isFilled ? undefined : above?.image,
      behind: isFilled ? style.backgroundColor : (above?.behind ?? null),
    };
    cache.set(element, facts);
    return facts;
  };

  const nodes = {noBackground: [] as Element[], noColour: [] as Element[], onImage: [] as Element[]};
  (globalThis as unknown as {socleColours: typeof nodes}).socleColours = nodes;
  const result = {
    coloured: 0,
    backed: 0,
    unreadable,
    noBackground: [] as {text: string; onImage: boolean}[],
    noColour: [] as {text: string}[],
    onImage: [] as {text: string; colour: string; behind: string | null}[],
  };
  const told = {noBackground: new Set<unknown>(), noColour: new Set<unknown>(), onImage: new Set<unknown>()};
  const visit = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node instanceof Element &&
      (node instanceof SVGElement || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(node.nodeName))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (performance.now() > end + 600) return;
      if (node instanceof Element) {
        if (node.shadowRoot) visit(node.shadowRoot);
        continue;
      }
      const parent = node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : undefined);
      const text = node.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60) ?? '';
      if (!parent || !text || !parent.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
      const {colour, background, authored, image, behind} = factsOf(parent);
      const style = getComputedStyle(parent);
      if (colour) result.coloured += 1;
      if (authored) result.backed += 1;
      if (colour && !background && !told.noBackground.has(colour) && nodes.noBackground.length < most) {
        told.noBackground.add(colour);
        nodes.noBackground.push(colour);
        result.noBackground.push({text, onImage: image !== undefined});
      }
      // Without the style sheet that may declare it, another colour than the usual black shows that it is declared.
      const isUsual = /^rgb\((0, 0, 0|0, 0, 238|85, 26, 139)\)$/.test(style.color);
      if (authored && !colour && isUsual && !told.noColour.has(authored) && nodes.noColour.length < most) {
        told.noColour.add(authored);
        nodes.noColour.push(authored);
        result.noColour.push({text});
      }
      if (image && !told.onImage.has(`${style.color}`) && nodes.onImage.length < most) {
        told.onImage.add(`${style.color}`);
        nodes.onImage.push(parent);
        result.onImage.push({text, colour: style.color, behind});
      }
    }
  };
  visit(document.body);
  return result;
}
