import {ReactiveElement} from '@lit/reactive-element';
import {judgeIban} from '@socle/core/kinds/iban';
import {ValidityController} from '@socle/core/validity-controller';

/**
 * Judges an IBAN as the server does: its country, its length and its keys.
 *
 * The page holds a `<socle-field>` with an `<input>`, and everything works before, and without, scripts. The sentences
 * are those of `judgeIban` on the server; `data-message-required` and `data-message-format` on the control stand for them.
 */
export class SocleIban extends ReactiveElement {
  constructor() {
    super();
    new ValidityController(this, judgeIban);
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }
}
