/**
 * Head of a page: the territory, the démarche, the person connected.
 *
 * All is in the HTML; the element only carries the style.
 */
export class SocleHeader extends HTMLElement {}
