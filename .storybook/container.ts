import type {Decorator} from '@storybook/web-components-vite';
import {withPageTexts} from '@socle/core/page-texts';
import {besideOthers, contentOf} from './examples.js';

interface Shown {
  node: HTMLElement;
  args: unknown;
  language: unknown;
  /** Aborted when Storybook shows the story anew. */
  signal: AbortSignal;
}

/** What stands in each canvas: a change of appearance must not lose what was typed there. */
const shown = new WeakMap<Element, Shown>();

/**
 * Renders each story in a node of its own: an enhancer writes in Lit's nodes, so a second rendering over them throws.
 * The same node stays while the story, its arguments and the language are the same.
 */
export const inFreshContainer: Decorator = (story, context) => {
  const {args, canvasElement, globals, abortSignal: signal, viewMode, id} = context;
  const language = globals['language'] as string | undefined;
  const before = shown.get(canvasElement);
  if (before?.signal === signal && before.language === language && areSame(before.args, args)) return before.node;
  const content = contentOf(withPageTexts(language ?? 'fr', () => story()));
  const node = viewMode === 'docs' ? besideOthers(content, id) : inLandmark(content);
  shown.set(canvasElement, {node, args, language, signal});
  return node;
};

/** What the furniture of a page holds. */
const landmarks = 'main, header, footer, nav, [role="banner"], [role="contentinfo"]';

/** A story that is a whole page stands as in `<body>`; one without a landmark, in a `<main>`, as it would in a page. */
function inLandmark(content: HTMLElement): HTMLElement {
  if (content.querySelector(':scope > main')) content.className = 'socle-page';
  if (content.querySelector(landmarks)) return content;
  const main = document.createElement('main');
  main.append(content);
  return main;
}

function areSame(before: unknown, after: unknown): boolean {
  const [one, other] = [before, after] as Record<string, unknown>[];
  if (!one || !other) return one === other;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(name => one[name] === other[name]);
}
