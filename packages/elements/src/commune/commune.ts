import {ReactiveElement} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import {ChosenCode} from '@socle/core/combobox/chosen-code';
import {Combobox} from '@socle/core/combobox/combobox';
import {fill} from '@socle/core/combobox/fill';
import {suggestionSource, type AddressSuggestion} from '@socle/core/combobox/suggestion';
import {whenParsed} from '@socle/core/parsed';
import {comboboxTexts} from '@socle/core/texts/combobox-texts';

/**
 * Suggests communes while one is typed, by its name or its postcode.
 *
 * The page holds a `socle-field` around a text control and, beside it, an optional hidden control whose name ends with
 * `.code`. Without scripts, or when the suggestions do not come, it is a field like any other: the text is sent as typed.
 *
 * @attr {string} endpoint - Address that gives the suggestions, on the page's own site; absent, there are none.
 * @attr {string} suggestions - JSON list of the only communes to suggest, instead of an address.
 * @attr {boolean} open - What is suggested for the text already there is shown when the page opens.
 * @fires {CustomEvent<AddressSuggestion>} socle-commune-choose - A suggestion was chosen; the text and the code are written.
 */
export class SocleCommune extends ReactiveElement {
  static override properties = {endpoint: {type: String}, suggestions: {type: Array}, open: {type: Boolean}};

  /** Address that gives the suggestions, on the page's own site; absent, there are none. */
  declare endpoint?: string;
  /** The only communes to suggest, instead of an address. */
  declare suggestions?: AddressSuggestion[] | null;
  /** What is suggested for the text already there is shown when the page opens. */
  declare open: boolean;

  #code = new ChosenCode(
    () => this.querySelector<HTMLInputElement>('input[type="hidden"][name$=".code"]'),
    () => this.control?.value ?? '',
  );
  #combobox: Combobox<AddressSuggestion>;

  constructor() {
    super();
    this.open = false;
    this.#combobox = new Combobox(this, {
      input: () => this.control,
      source: () => suggestionSource(this, 'municipality'),
      textOf: ({city, postcode, context}) => ({
        label: city,
        detail: [postcode, departmentOf(context)].join(' ').trim(),
      }),
      choose: commune => this.choose(commune),
      down: () => comboboxTexts(this).communeDown,
    });
    this.addEventListener('input', this);
    this.addEventListener('change', this);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('reset', this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('reset', this);
  }

  handleEvent({type, target}: Event) {
    if (type === 'reset') {
      if (target === this.control?.form) this.#code.reset();
    } else if (target === this.control) this.#code.check();
  }

  /** The text control, as written in the page. */
  get control() {
    return this.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  }

  /** Writes a commune in the field, its code beside it, and says so. */
  choose(commune: AddressSuggestion) {
    if (!this.control) return;
    // Two hundred names are borne by several communes: what was chosen can be read again.
    const text = `${commune.city} (${departmentCode(commune.citycode)})`;
    fill(this.control, text);
    this.#code.keep(commune.citycode);
    announce(comboboxTexts(this).communeChosen(text), 'status');
    this.dispatchEvent(new CustomEvent('socle-commune-choose', {bubbles: true, detail: commune}));
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    if (this.open) whenParsed(() => this.#combobox.open());
  }
}

/** « Calvados », in « 14, Calvados, Normandie ». */
function departmentOf(context: string) {
  return context.split(',')[1]?.trim() ?? '';
}

/** « 14 », « 2A », « 974 ». */
function departmentCode(citycode: string) {
  return citycode.slice(0, /^9[78]/.test(citycode) ? 3 : 2);
}
