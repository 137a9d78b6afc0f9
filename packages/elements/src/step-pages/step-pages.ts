import {ReactiveElement} from '@lit/reactive-element';
import {whenParsed} from '@socle/core/parsed';
import {applies, faultsOf, hasMessage, isComplete, renumber, settle} from './pages/sections.js';
import {addressOf, focusIn, nameStage, showMoves} from './pages/showing.js';

/** How long a listener may keep the usager where he is, in ms. */
const patience = 10_000;

/** What `socle-step-change` carries: ids of steps. */
export interface StepChange {
  from: string;
  to: string;
  /** Makes the change wait; one that gives `false` keeps the step. One that fails, or lasts, keeps nobody: the server judges. */
  wait(work: Promise<unknown>): void;
}

/** What `socle-form` does for a step, when it is in the page. */
type Judging = HTMLElement & {judge?(part: Element): Promise<boolean>};

/**
 * Shows the steps of a form one at a time.
 *
 * The page holds a `<socle-form>` whose `<form>` has a `<section data-step-page id="…">` for each step, with its heading
 * (`tabindex="-1"`), and the hidden buttons `data-next` and `data-previous`. A conditional step has `data-when` and its
 * questions in a `<fieldset>`. Without scripts it is one long form, that submits.
 *
 * The address has the id of the step, and each step its place in the history of the browser.
 *
 * @fires {CustomEvent<StepChange>} socle-step-change - About to change; `preventDefault()` or `wait` may keep the step.
 * @fires {CustomEvent<{id: string}>} socle-step-show - The step is shown.
 * @fires {CustomEvent<{message: string}>} socle-error-change - A step went, or came, with its messages.
 */
export class SocleStepPages extends ReactiveElement {
  #moving = false;
  #checking = false;
  #stage = ''; // What we wrote in the title of the page.
  #passed = new Set<string>();
  #review?: HTMLElement | undefined; // The step to come back to, after « Modifier ».

  constructor() {
    super();
    for (const type of ['click', 'input', 'change', 'reset', 'socle-form-judge']) this.addEventListener(type, this);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('socle-error-follow', this);
    for (const type of ['popstate', 'pageshow']) window.addEventListener(type, this);
    whenParsed(() => {
      for (const fault of faultsOf(this.sections)) console.warn(`socle-step-pages: ${fault}.`, this);
      this.#arrive();
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('socle-error-follow', this);
    for (const type of ['popstate', 'pageshow']) window.removeEventListener(type, this);
    document.title = document.title.replace(this.#stage, '');
    this.#stage = '';
  }

  handleEvent(event: Event) {
    switch (event.type) {
      case 'click':
        return this.#click(event);
      case 'popstate':
        return this.#travel();
      case 'pageshow':
        return this.#arrive(); // The browser has put the answers back, after a reload or Back.
      case 'reset':
        return void setTimeout(() => this.#arrive()); // The values change after the event.
      case 'socle-error-follow':
        return this.#reveal(document.getElementById((event as CustomEvent<{id: string}>).detail.id));
      case 'socle-form-judge':
        return this.#judged((event as CustomEvent<{errors: {id?: string}[]; refused: boolean}>).detail);
      default:
        return this.#settle();
    }
  }

  /** Every step of the page. */
  get sections() {
    return [...this.querySelectorAll<HTMLElement>('[data-step-page]')];
  }

  /** The steps that apply, in order. */
  get pages() {
    return this.sections.filter(applies);
  }

  /** The step that is shown. */
  get current() {
    return this.pages.find(({hidden}) => !hidden);
  }

  /** Judges the step that is shown, and goes to the next one when it is accepted. */
  async next() {
    const {current} = this;
    if (!current || this.#moving) return;
    this.#moving = true;
    try {
      if (!(await this.#check(current))) return;
      const {pages} = this;
      const back = this.#review && this.#wayTo(this.#review);
      const to = back ?? pages[pages.indexOf(current) + 1];
      if (to && (await this.#agree(to))) this.#go(to);
    } finally {
      this.#moving = false;
    }
  }

  /** Goes to a step without judging the one that is shown: « Étape précédente », « Modifier ». */
  async show(id: string) {
    const target = document.getElementById(id);
    const to = this.#sectionOf(target);
    if (!to || this.#moving) return;
    this.#moving = true;
    try {
      if (await this.#agree(to)) this.#go(to, target);
    } finally {
      this.#moving = false;
    }
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  #click(event: Event) {
    const pressed = (event.target as Element).closest<HTMLElement>('button, a[href^="#"]');
    const {pages, current} = this;
    if (!pressed || !current) return;
    if (pressed instanceof HTMLAnchorElement) {
      const section = this.#sectionOf(document.getElementById(pressed.hash.slice(1)));
      if (!section || section === current) return;
      event.preventDefault();
      this.#review = pressed.closest('socle-review') ? current : undefined;
      void this.show(pressed.hash.slice(1));
    } else if ('previous' in pressed.dataset) {
      void this.show(pages[pages.indexOf(current) - 1]?.id ?? '');
    } else if ('next' in pressed.dataset || (this.#submits(pressed) && current !== pages.at(-1))) {
      event.preventDefault(); // Enter in a field presses the button that sends: before the last step, it means « Continuer ».
      void this.next();
    }
  }

  #submits(button: HTMLElement) {
    return button instanceof HTMLButtonElement && button.type === 'submit' && !button.formNoValidate;
  }

  async #check(section: HTMLElement) {
    const form = this.querySelector<Judging>('socle-form');
    this.#checking = true;
    try {
      return await (form?.judge?.(section) ?? isComplete(section));
    } finally {
      this.#checking = false;
    }
  }

  async #agree(to: HTMLElement) {
    const works: Promise<unknown>[] = [];
    const detail: StepChange = {from: this.current?.id ?? '', to: to.id, wait: work => works.push(work)};
    const options = {bubbles: true, cancelable: true, detail};
    if (!this.dispatchEvent(new CustomEvent('socle-step-change', options))) return false;
    if (!works.length) return true;
    const late = new Promise<[]>(resolve => setTimeout(() => resolve([]), patience));
    const ended = await Promise.race([Promise.allSettled(works), late]);
    return ended.every(end => end.status === 'rejected' || end.value !== false) && applies(to);
  }

  /** A step that came to apply, or is not complete, stands before the one that is wanted. */
  #wayTo(wanted: HTMLElement) {
    const before = this.pages.slice(0, Math.max(0, this.pages.indexOf(wanted)));
    return before.find(page => !this.#passed.has(page.id) || !isComplete(page)) ?? wanted;
  }

  #sectionOf(target: Element | null) {
    const section = target?.closest<HTMLElement>('[data-step-page]');
    return this.pages.find(page => page === section);
  }

  /** A page that loads, or comes back, shows the step of its address, unless one before it is not complete. */
  #arrive() {
    settle(this.sections, document.readyState === 'complete');
    const {pages} = this;
    const asked = this.#sectionOf(document.getElementById(location.hash.slice(1)));
    const gap = asked && pages.slice(0, pages.indexOf(asked)).find(page => !isComplete(page));
    const to = gap ?? asked ?? pages.find(hasMessage) ?? pages[0];
    if (to) this.#open(to);
    // Not before the page is whole: the browser puts the answers back after a reload, and the step may then be reached.
    if (gap && document.readyState === 'complete') history.replaceState(history.state, '', addressOf(gap.id));
  }

  /** Back, Forward, or a link to a step. */
  #travel() {
    const {hash} = location;
    const target = document.getElementById(hash.slice(1));
    const asked = hash ? this.#sectionOf(target) : this.pages[0];
    if (!asked || asked === this.current) return;
    const {pages} = this;
    const gap = pages.slice(0, pages.indexOf(asked)).find(page => !isComplete(page));
    this.#open(gap ?? asked);
    if (gap) history.replaceState(history.state, '', addressOf(gap.id));
    focusIn(gap ?? asked, target);
  }

  /** Goes to a step, with its place in the history, and moves the focus there: that is what is announced. */
  #go(to: HTMLElement, target: Element | null = to) {
    this.#open(to);
    history.pushState(null, '', addressOf(to.id));
    focusIn(to, target);
  }

  /** Shows the step of a control to which a link of the summary leads; the browser then follows the link. */
  #reveal(target: Element | null) {
    const section = this.#sectionOf(target);
    if (section?.hidden) this.#open(section);
  }

  /** The whole form was refused: its first refusal is shown; the summary takes the focus. */
  #judged({errors, refused}: {errors: {id?: string}[]; refused: boolean}) {
    if (!refused || this.#checking) return;
    const sections = errors.map(({id = ''}) => this.#sectionOf(document.getElementById(id)));
    const faulty = sections.find(section => section !== undefined);
    if (!faulty?.hidden) return;
    this.#open(faulty);
    history.pushState(null, '', addressOf(faulty.id));
  }

  #settle() {
    if (!settle(this.sections, true)) return;
    // The messages of a step come and go with it: the summary follows.
    this.dispatchEvent(new CustomEvent('socle-error-change', {bubbles: true, detail: {message: ''}}));
    if (this.current) this.#open(this.current);
  }

  #open(shown: HTMLElement) {
    const {sections, pages} = this;
    for (const section of sections) section.hidden = section !== shown;
    for (const page of pages.slice(0, pages.indexOf(shown) + 1)) this.#passed.add(page.id);
    if (shown === this.#review) this.#review = undefined;
    renumber(sections);
    showMoves(this, {first: shown === pages[0], last: shown === pages.at(-1)});
    this.#stage = nameStage(shown, this.#stage);
    shown.dispatchEvent(new CustomEvent('socle-step-show', {bubbles: true, detail: {id: shown.id}}));
  }
}
