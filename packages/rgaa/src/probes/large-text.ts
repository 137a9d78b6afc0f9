import {resize} from '../browser/quiet.js';
import {usualWindow} from '../browser/windows.js';
import {compareTexts, rememberTexts, type TextChange} from './measure-text.js';
import type {Probe} from './probe.js';

/** What becomes of the texts when they are twice as large (RGAA 10.4). */
export interface LargeText {
  /** By the zoom of the browser. */
  zoomed: TextChange;
  /** By its enlargement of the text alone; only tried where its zoom spoils something. */
  enlarged: TextChange | undefined;
}

const spoiling = new Set(['cut', 'stillCut', 'gone', 'over']);

export const largeText: Probe<LargeText> = {
  spoils: false,
  async run(session) {
    await rememberTexts(session);
    let zoomed: TextChange;
    try {
      await resize(session, {width: 640, height: 512});
      zoomed = await compareTexts(session);
    } finally {
      await resize(session, usualWindow);
    }
    if (!zoomed.troubles.some(({kind}) => spoiling.has(kind))) return {zoomed, enlarged: undefined};
    try {
      await session.run(enlarge);
      return {zoomed, enlarged: await compareTexts(session)};
    } finally {
      await session.run(() => (globalThis as unknown as {socleShrink?: () => void}).socleShrink?.());
    }
  },
};

/** Runs in the page: every size of text twice what it is, as the zoom of the text alone makes it in Firefox. */
function enlarge() {
  const elements: (HTMLElement | SVGElement)[] = [];
  const collect = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (elements.length >= 20_000) return;
      elements.push(element);
      if (element.shadowRoot) collect(element.shadowRoot);
    }
  };
  collect(document);
  const sizes = elements.map(element => parseFloat(getComputedStyle(element).fontSize));
  const were = elements.map(element => element.getAttribute('style'));
  for (const [index, element] of elements.entries())
    if ('style' in element) element.style.setProperty('font-size', `${(sizes[index] ?? 16) * 2}px`, 'important');
  (globalThis as unknown as {socleShrink?: () => void}).socleShrink = () => {
    for (const [index, element] of elements.entries()) {
      const was = were[index];
      if (typeof was === 'string') element.setAttribute('style', was);
      else element.removeAttribute('style');
    }
  };
}
