/**
 * One optional purpose, put as a free choice: two radio buttons, neither chosen beforehand, never
 * required. All of it is in the page; the element has no behaviour on purpose: a consent that
 * argues, reminds or blocks is not one.
 */
export class SocleConsent extends HTMLElement {}
