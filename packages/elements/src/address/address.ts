import {ReactiveElement} from '@lit/reactive-element';
import {isInFrance, judgeAddress, type AddressParts} from '@socle/core/address-rules';
import {announce} from '@socle/core/announce';
import {ChosenCode} from '@socle/core/combobox/chosen-code';
import {Combobox} from '@socle/core/combobox/combobox';
import {fill} from '@socle/core/combobox/fill';
import {streetLine, suggestionSource, type AddressSuggestion} from '@socle/core/combobox/suggestion';
import {whenParsed} from '@socle/core/parsed';
import {texts} from '@socle/core/texts';
import {comboboxTexts} from '@socle/core/texts/combobox-texts';
import {subjectOf} from '@socle/core/validation-text';

/**
 * Judges the boxes of a postal address together, and suggests addresses while the street is typed.
 *
 * The page holds a `<fieldset>` with its `<legend>` and one `socle-field` for each box, whose name ends with `.voie`,
 * `.complement`, `.codePostal`, `.commune` and, when addresses abroad are accepted, `.pays`; and an optional hidden
 * control `.codeInsee`. Without scripts, or when the suggestions do not come, each box is a field like any other.
 *
 * @attr {string} endpoint - Address that gives the suggestions, on the page's own site; absent, there are none.
 * @attr {string} suggestions - JSON list of the only addresses to suggest, instead of an address.
 * @attr {boolean} open - What is suggested for the street already there is shown when the page opens.
 * @fires {CustomEvent<AddressSuggestion>} socle-address-choose - A suggestion was chosen; the boxes and the code are written.
 */
export class SocleAddress extends ReactiveElement {
  static override properties = {endpoint: {type: String}, suggestions: {type: Array}, open: {type: Boolean}};

  /** Address that gives the suggestions, on the page's own site; absent, there are none. */
  declare endpoint?: string;
  /** The only addresses to suggest, instead of an address. */
  declare suggestions?: AddressSuggestion[] | null;
  /** What is suggested for the street already there is shown when the page opens. */
  declare open: boolean;

  #code = new ChosenCode(
    () => this.box('codeInsee'),
    () => `${this.#textOf('codePostal')} ${this.#textOf('commune')}`,
  );
  #combobox: Combobox<AddressSuggestion>;

  constructor() {
    super();
    this.open = false;
    this.#combobox = new Combobox(this, {
      input: () => this.box('voie'),
      source: () => (isInFrance(this.#textOf('pays')) ? suggestionSource(this, 'housenumber') : undefined),
      textOf: ({name, postcode, city}) => ({label: name, detail: `${postcode} ${city}`}),
      choose: address => this.choose(address),
      down: () => comboboxTexts(this).addressDown,
    });
    // Before the field that the event comes from, which shows what is judged here.
    for (const type of ['input', 'change']) this.addEventListener(type, this, {capture: true});
  }

  override connectedCallback() {
    super.connectedCallback();
    for (const type of ['socle-form-check', 'reset']) document.addEventListener(type, this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ['socle-form-check', 'reset']) document.removeEventListener(type, this);
  }

  handleEvent({type, target}: Event) {
    if (type === 'reset') {
      if (target === this.box('voie')?.form) this.#code.reset();
      return;
    }
    if (type !== 'socle-form-check') this.#code.check();
    if (target === this.box('pays')) this.#combobox.equip();
    this.judge();
  }

  /** One native control, as written in the page. */
  box(part: keyof AddressParts) {
    return this.querySelector<HTMLInputElement>(`[name$=".${part}"]`);
  }

  /** Makes the answer the validity of each box to correct, and returns it. */
  judge() {
    const [voie, codePostal, commune] = judged.map(part => this.#textOf(part));
    const subjects = Object.fromEntries(judged.map(part => [part, subjectOf(this.box(part)?.labels?.[0])]));
    const faults = judgeAddress(
      {voie, codePostal, commune, complement: this.#textOf('complement'), pays: this.#textOf('pays')},
      {required: !!this.box('voie')?.required, subjects, words: texts(this)},
    );
    for (const part of judged)
      this.box(part)?.setCustomValidity(faults.find(fault => fault.part === part)?.message ?? '');
    return faults;
  }

  /** Writes an address in its boxes, with the code of its commune, and says so; the focus stays where it is. */
  choose(address: AddressSuggestion) {
    const {postcode, city, citycode} = address;
    const written = {voie: streetLine(address, this.#textOf('voie')), codePostal: postcode, commune: city};
    for (const part of judged) {
      const box = this.box(part);
      if (box) fill(box, written[part]);
    }
    this.#code.keep(citycode);
    announce(comboboxTexts(this).addressFilled(`${postcode} ${city}`), 'status');
    this.dispatchEvent(new CustomEvent('socle-address-choose', {bubbles: true, detail: address}));
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    if (this.open) whenParsed(() => this.#combobox.open());
  }

  #textOf(part: keyof AddressParts) {
    return this.box(part)?.value ?? '';
  }
}

const judged = ['voie', 'codePostal', 'commune'] as const;
