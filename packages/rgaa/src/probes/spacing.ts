import {compareTexts, rememberTexts, type TextChange} from './measure-text.js';
import type {Probe} from './probe.js';

/** The spacing that a reader may ask for (RGAA 10.12). */
const wide = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-bottom: 2em !important}`;

/** What becomes of the texts when a reader spaces them. */
export const spacing: Probe<TextChange> = {
  spoils: false,
  async run(session) {
    await rememberTexts(session);
    try {
      await session.run(space, wide);
      return await compareTexts(session);
    } finally {
      await session.run(() => (globalThis as unknown as {socleUnspace?: () => void}).socleUnspace?.());
    }
  },
};

/** Runs in the page, shadow roots included. */
function space(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots: (Document | ShadowRoot)[] = [];
  const collect = (root: Document | ShadowRoot) => {
    roots.push(root);
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) collect(shadowRoot);
  };
  collect(document);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  (globalThis as unknown as {socleUnspace?: () => void}).socleUnspace = () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter(each => each !== sheet);
  };
}
