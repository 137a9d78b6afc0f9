import type {Decorator} from '@storybook/web-components-vite';
import {render} from 'lit';

/**
 * Renders each story in a node of its own: an enhancer writes in Lit's nodes, so a second rendering over them throws.
 * A story without a landmark stands in a `<main>`, as it would in a page.
 */
export const inFreshContainer: Decorator = story => {
  const content = document.createElement('div');
  render(story(), content);
  if (content.querySelector('main, header, footer, nav, [role="banner"], [role="contentinfo"]')) return content;
  const main = document.createElement('main');
  main.append(content);
  return main;
};
