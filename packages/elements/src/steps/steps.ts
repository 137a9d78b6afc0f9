import {whenParsed} from '@socle/core/parsed';

/** More than that is a task list: nobody keeps the order of nine steps in mind. */
const advised = 8;

/**
 * Says where the page stands among the steps of a démarche: « Étape 2 sur 7 » and the title of the step, in the `h1`.
 *
 * The page holds everything; the bar of segments is decoration and is hidden from screen readers.
 * The tag gives the look its scope, and tells the integrator of a page with more than eight steps.
 */
export class SocleSteps extends HTMLElement {
  connectedCallback() {
    whenParsed(() => this.#advise());
  }

  #advise() {
    const count = this.querySelectorAll('[data-bar] > :not([hidden])').length;
    if (count <= advised) return;
    console.warn(
      `socle-steps: ${count} steps; ${advised} at most are advised. Group some, or use socle-task-list.`,
      this,
    );
  }
}
