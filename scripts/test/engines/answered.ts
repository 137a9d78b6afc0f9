/**
 * Source of a function that runs in the page, after keys were sent: calls back once the page has answered them.
 * Chromium's protocol ends a key once the page has treated it; WebDriver, classic or BiDi, may end it before
 * the click, the `change` or the update of an element that follows.
 */
export const answered = 'done => globalThis.requestAnimationFrame(() => setTimeout(done))';
