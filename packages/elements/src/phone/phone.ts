import {ReactiveElement} from '@lit/reactive-element';
import {judgePhone} from '@socle/core/kinds/phone';
import {ValidityController} from '@socle/core/validity-controller';

/**
 * Judges a telephone number as the server does: French, overseas or international.
 *
 * The page holds a `<socle-field>` with an `<input type="tel">`, and everything works before, and without, scripts. The
 * sentences are those of `judgePhone` on the server; `data-message-required` and `data-message-format` on the control
 * stand for them.
 *
 * @attr {'mobile'} only - The number must receive SMS: French fixed lines are refused.
 */
export class SoclePhone extends ReactiveElement {
  static override properties = {only: {type: String}};

  /** The number must receive SMS: French fixed lines are refused. */
  declare only?: 'mobile';

  constructor() {
    super();
    new ValidityController(this, (text, rules) => judgePhone(text, {...rules, only: this.only}));
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }
}
