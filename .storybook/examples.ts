import {render} from 'lit';
import {renameIds} from './rename-ids.js';

/** A story, rendered where nothing is connected yet. */
export function contentOf(story: unknown): HTMLElement {
  const content = document.createElement('div');
  render(story, content);
  return content;
}

/**
 * Makes one example ready to stand beside others: its ids are its own, and it does not take the focus when it comes,
 * as a message that opens a page does.
 */
export function besideOthers(content: HTMLElement, prefix: string): HTMLElement {
  renameIds(content, prefix);
  const takers = content.querySelectorAll('socle-alert [tabindex="-1"], socle-error-summary [tabindex="-1"]');
  for (const taker of takers) taker.removeAttribute('tabindex');
  return content;
}
