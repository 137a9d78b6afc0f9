/**
 * The pages above this one.
 *
 * All is in the HTML; the element only carries the style.
 */
export class SocleBreadcrumb extends HTMLElement {}
