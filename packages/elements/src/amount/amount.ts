import {ReactiveElement} from '@lit/reactive-element';
import {judgeAmount} from '@socle/core/kinds/amount';
import {ValidityController} from '@socle/core/validity-controller';

/**
 * Judges an amount in euros as the server does, in whole cents.
 *
 * The page holds a `<socle-field>` with an `<input>`, and everything works before, and without, scripts. The sentences
 * are those of `judgeAmount` on the server; `data-message-required` and `data-message-format` on the control stand for
 * them.
 *
 * @attr {number} min - Smallest amount accepted, in cents; a negative amount is refused unless this is negative.
 * @attr {number} max - Largest amount accepted, in cents.
 */
export class SocleAmount extends ReactiveElement {
  static override properties = {min: {type: Number}, max: {type: Number}};

  /** Smallest amount accepted, in cents; a negative amount is refused unless this is negative. */
  declare min?: number;
  /** Largest amount accepted, in cents. */
  declare max?: number;

  constructor() {
    super();
    new ValidityController(this, (text, rules) =>
      judgeAmount(text, {...rules, min: this.min ?? undefined, max: this.max ?? undefined}),
    );
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }
}
