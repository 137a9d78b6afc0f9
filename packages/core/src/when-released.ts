/**
 * Runs `work` at once, or as soon as nothing is pressed. A message that goes when its field loses the focus moves the
 * page under the pointer that took it: the button would be released elsewhere, and the click lost.
 */
export function whenReleased(work: () => void): void {
  if (!document.querySelector(':active')) {
    work();
    return;
  }
  const wait = new AbortController();
  const released = () => {
    wait.abort();
    setTimeout(work); // After the click, which follows the release.
  };
  for (const type of ['pointerup', 'pointercancel', 'keyup']) {
    document.addEventListener(type, released, {capture: true, signal: wait.signal});
  }
}
