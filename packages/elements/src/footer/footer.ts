/**
 * Foot of a page: the legal mention of accessibility, the way to a person, the other pages.
 *
 * All is in the HTML; the element only carries the style.
 */
export class SocleFooter extends HTMLElement {}
