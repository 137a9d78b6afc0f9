/**
 * Links of the top of the page that lead past what is repeated, and take the focus with them.
 *
 * The page holds the links and the places they lead to. Without scripts the browser scrolls and moves
 * the starting point of the Tab key; with them the focus itself moves, so a screen reader follows.
 */
export class SocleSkipLinks extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('click', this);
  }

  /** Follows the link with the focus; the browser still scrolls and writes the address. */
  handleEvent(event: Event) {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) focusOnce(place);
  }
}

/** Focuses a place of the page that is no control, and leaves it as it was found. */
function focusOnce(place: HTMLElement) {
  if (!place.hasAttribute('tabindex') && place.tabIndex < 0) {
    place.setAttribute('tabindex', '-1');
    // Kept, a tabindex would give the focus to the whole part at each click in it.
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
  }
  place.focus();
}
