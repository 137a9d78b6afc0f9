import {SELECT_STORY} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {holder} from './frame.js';

/** Addresses of stories, as Storybook's own: `?path=/story/parcours--identity`. */
const toStory = /^\?path=\/story\/(.+)$/;

/** Storybook's frame shows what its sidebar has chosen, so the sidebar is asked; a frame of its own just goes. */
function go(address: string) {
  const storyId = toStory.exec(address)?.[1];
  if (isInStorybook()) addons.getChannel().emit(SELECT_STORY, {storyId});
  else location.search = address;
}

function isInStorybook(): boolean {
  const frame = holder()?.document.querySelector<HTMLIFrameElement>('#storybook-preview-iframe');
  return frame?.contentWindow === window;
}

/**
 * Nothing here answers a form. One whose action is the address of a story goes there, as the next page of a démarche
 * would come; the others stay where they are. `submit` arrives here after `socle-form` has judged it.
 */
document.addEventListener('submit', event => {
  const action = event.target instanceof Element ? event.target.getAttribute('action') : null;
  const isAccepted = !event.defaultPrevented;
  event.preventDefault();
  if (isAccepted && action && toStory.test(action)) go(action);
});

// An example may link to the next page of a démarche, or to a page of a site that is not here.
document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('#storybook-root a, .sb-story a') : null;
  const href = link?.getAttribute('href') ?? '';
  if (href.startsWith('/')) event.preventDefault();
  if (!toStory.test(href) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(href);
});
