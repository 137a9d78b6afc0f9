import {ReactiveElement} from '@lit/reactive-element';
import {judgeSiret} from '@socle/core/kinds/siret';
import {ValidityController} from '@socle/core/validity-controller';

/**
 * Judges a SIRET number as the server does: its 14 digits and its key.
 *
 * The page holds a `<socle-field>` with an `<input>`, and everything works before, and without, scripts. The sentences
 * are those of `judgeSiret` on the server; `data-message-required` and `data-message-format` on the control stand for them.
 */
export class SocleSiret extends ReactiveElement {
  constructor() {
    super();
    new ValidityController(this, judgeSiret);
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }
}
