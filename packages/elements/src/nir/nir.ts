import {ReactiveElement} from '@lit/reactive-element';
import {judgeNir} from '@socle/core/kinds/nir';
import {ValidityController} from '@socle/core/validity-controller';

/**
 * Judges a number of social security (NIR) as the server does: its 15 characters and its key. Nothing says it anywhere.
 *
 * The page holds a `<socle-field>` with an `<input>`, and everything works before, and without, scripts. The sentences
 * are those of `judgeNir` on the server; `data-message-required` and `data-message-format` on the control stand for them.
 */
export class SocleNir extends ReactiveElement {
  constructor() {
    super();
    new ValidityController(this, judgeNir);
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }
}
