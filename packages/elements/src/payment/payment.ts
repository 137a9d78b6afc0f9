/**
 * A payment, before and after it, as the server knows it.
 *
 * All is in the HTML. The form stands in a `<socle-form>`, which stops a second click
 * and says that the page is on its way.
 *
 * @attr {string} state - Where the payment stands; written by the server, read by the style.
 */
export class SoclePayment extends HTMLElement {}
