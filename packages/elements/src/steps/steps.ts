/**
 * Says where the page stands among the steps of a démarche: « Étape 2 sur 7 » and the title of the step, in the `h1`.
 *
 * The page holds everything; the bar of segments is decoration and is hidden from screen readers.
 * It has no behaviour of its own: the tag gives the look its scope.
 */
export class SocleSteps extends HTMLElement {}
