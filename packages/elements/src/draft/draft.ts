import {ReactiveElement} from '@lit/reactive-element';
import {announce} from '@socle/core/announce';
import {Autosave, type SaveState} from '@socle/core/draft/autosave';
import {clockTime} from '@socle/core/draft/page/clock-time';
import {fillForm} from '@socle/core/draft/page/form-answers';
import type {SaveOutcome} from '@socle/core/draft/page/outcome';
import {PageFields} from '@socle/core/draft/page/page-fields';
import {postAnswers} from '@socle/core/draft/page/post-answers';
import {SaveSpeech} from '@socle/core/draft/speech';
import {whenParsed} from '@socle/core/parsed';
import {say} from '@socle/core/say';

/** What the other tabs of this browser are told. */
interface News {
  draft: string;
  endpoint: string;
  version: number;
}

/**
 * Saves the answers of the page while they are typed, and says so.
 *
 * The page holds, inside its `<form>`, three hidden fields (`brouillon`, `version`, `enregistrement`), the status with
 * one sentence for each state (`[data-state]`), and the two ways out of a conflict (`[data-conflict]`). Without scripts
 * the same fields tell the server which version of the draft the page was written from. The `<form>` stands in a
 * `socle-form`, which says when it is being sent.
 *
 * @attr {string} endpoint - Where the answers are sent, by POST.
 * @attr {string} state - What is shown: `saved`, `saving`, `failed`, `offline`, `conflict`, `closed`, `gone`, `refused`, `disabled`.
 * @attr {boolean} disabled - Nothing is saved while it is typed.
 * @fires {CustomEvent<{answers: string}>} socle-draft-save - About to save; may be cancelled.
 * @fires {CustomEvent<{version: number, savedAt: string, sessionExpiresAt?: string}>} socle-draft-saved - The answers are kept.
 * @fires {CustomEvent<{kind: string}>} socle-draft-failed - They are not: `failed`, `closed`, `gone`, `refused`, `conflict`.
 */
export class SocleDraft extends ReactiveElement {
  static override properties = {
    endpoint: {type: String},
    state: {type: String, reflect: true},
    disabled: {type: Boolean},
  };

  /** Where the answers are sent, by POST. */
  declare endpoint: string;
  /** What is shown of the saving. */
  declare state: SaveState | 'disabled';
  /** Nothing is saved while it is typed. */
  declare disabled: boolean;

  #fields = new PageFields(this, () => this.endpoint);
  #queue = new Autosave({
    read: () => this.#fields.read(this.form),
    send: (answers, signal) => this.#send(answers, signal),
    isOnline: () => navigator.onLine,
    show: state => this.#show(state),
  });
  #speech = new SaveSpeech();
  #learned = 0; // The version that another page made.
  #channel?: BroadcastChannel;
  #form?: HTMLFormElement | null; // The one listened to.

  constructor() {
    super();
    this.endpoint = '';
    this.state = 'saved';
    this.disabled = false;
    this.addEventListener('click', this);
  }

  override connectedCallback() {
    super.connectedCallback();
    whenParsed(() => this.#start());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#queue.rest();
    this.#listen(false);
  }

  handleEvent(event: Event) {
    switch (event.type) {
      case 'click':
        return this.#press(event.target as Element);
      case 'beforeunload':
        return this.#leave(event);
      case 'pagehide':
        return this.#part();
      case 'pageshow': // Back, from the browser's cache: the page goes on as it was.
        return (event as PageTransitionEvent).persisted ? this.#open() : undefined;
      case 'visibilitychange':
        return document.visibilityState === 'visible' ? this.#wake(['failed', 'offline', 'closed']) : undefined;
      case 'online':
        return this.#wake(['failed', 'offline']);
      default:
        if (!this.contains(event.target as Node)) this.#touch(event.type);
    }
  }

  /** The form whose answers are saved: the one around this element. */
  get form() {
    return this.closest('form');
  }

  /** Some answers of the page are not known to be kept. */
  get unsaved() {
    return !this.disabled && this.#queue.unsaved;
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  #start() {
    if (!this.isConnected || this.#form || !this.form) return;
    if (this.disabled) return this.#show('disabled');
    this.#fields.reset();
    this.#queue.start();
    this.#listen(true);
    this.#recover();
  }

  #listen(on: boolean) {
    const method = on ? 'addEventListener' : 'removeEventListener';
    if (on) this.#form = this.form;
    for (const type of ['input', 'change', 'reset', 'socle-repeat-change']) this.#form?.[method](type, this);
    for (const type of ['pagehide', 'pageshow', 'online']) window[method](type, this);
    document[method]('visibilitychange', this);
    if (!on) window.removeEventListener('beforeunload', this);
    if (on) return this.#open();
    this.#channel?.close();
    this.#form = undefined;
  }

  #open() {
    this.#channel?.close();
    this.#channel = new BroadcastChannel('socle-draft');
    this.#channel.onmessage = ({data}: MessageEvent<News>) => {
      if (data.draft !== this.#fields.draft || data.endpoint !== this.endpoint) return;
      this.#learned = data.version;
      this.#queue.stop('conflict');
    };
  }

  async #send(answers: string, signal: AbortSignal): Promise<SaveOutcome> {
    const before = new CustomEvent('socle-draft-save', {bubbles: true, cancelable: true, detail: {answers}});
    if (!this.dispatchEvent(before)) return {kind: 'held'};
    const body = this.#fields.bodyOf(answers);
    this.#fields.count();
    const outcome = await postAnswers(this.endpoint, body, signal);
    if (!signal.aborted) this.#hear(outcome, answers);
    return outcome;
  }

  #hear(outcome: SaveOutcome, answers: string) {
    if (outcome.kind === 'saved') return this.#keep(outcome);
    if (outcome.kind === 'conflict') this.#learned = outcome.version;
    this.#fields.put(answers);
    this.dispatchEvent(new CustomEvent('socle-draft-failed', {bubbles: true, detail: {kind: outcome.kind}}));
  }

  #keep({version, savedAt, sessionExpiresAt}: SaveOutcome & {kind: 'saved' | 'conflict'}) {
    this.#fields.version = Math.max(version, this.#fields.version);
    this.#fields.stash.drop();
    this.#tell(savedAt);
    const news: News = {draft: this.#fields.draft, endpoint: this.endpoint, version};
    this.#channel?.postMessage(news);
    const detail = {version, savedAt, ...(sessionExpiresAt && {sessionExpiresAt})};
    this.dispatchEvent(new CustomEvent('socle-draft-saved', {bubbles: true, detail}));
  }

  #touch(type: string) {
    window.addEventListener('beforeunload', this);
    setTimeout(() => this.#queue.touch(type !== 'input')); // The values change after `reset`.
  }

  #press(target: Element) {
    if (target.closest('[data-view]')) {
      this.#queue.handOver(); // The page is about to be loaded again.
      this.#fields.stash.drop();
    }
    if (!target.closest('[data-keep]')) return;
    if (this.#learned) this.#fields.version = this.#learned; // Over what is there, knowingly.
    this.#status?.focus(); // The button goes.
    this.#queue.wake();
  }

  /** What is on its way arrives even so; what cannot leave is worth a question. */
  #leave(event: Event) {
    if (this.#isSent() || !this.unsaved) return;
    if (this.state === 'saved' || this.state === 'saving') this.#queue.flush();
    else event.preventDefault();
  }

  #part() {
    if (!this.#isSent() && this.unsaved) {
      this.#fields.put(this.#fields.read(this.form));
      this.#queue.flush();
    }
    this.#queue.rest();
    this.#channel?.close();
  }

  /** The form itself takes the answers: what is typed after that comes after it. */
  #isSent() {
    if (!this.unsaved || !this.closest('socle-form[busy]')) return false;
    this.#queue.handOver();
    this.#fields.count();
    return true;
  }

  #wake(states: SaveState[]) {
    if ((states as string[]).includes(this.state)) this.#queue.wake();
  }

  /** Answers that a former page of this tab could not send are in this one again, which goes on in its name. */
  #recover() {
    const {stash} = this.#fields;
    stash.dropOthers();
    const left = stash.take();
    if (!left || !this.form || !fillForm(this.form, left.answers)) return; // Or kept for a page that has its questions.
    if (!this.#queue.unsaved) return void stash.drop();
    this.#fields.version = left.version;
    this.#fields.saving = left.saving;
    this.#queue.wake();
  }

  #show(state: SaveState | 'disabled') {
    if (state === this.state) return;
    this.state = state;
    for (const sentence of this.#status?.querySelectorAll<HTMLElement>(':scope > [data-state]') ?? [])
      sentence.hidden = sentence.dataset.state !== state;
    const choice = this.querySelector<HTMLElement>('[data-conflict]');
    if (choice) choice.hidden = state !== 'conflict';
    const role = state === 'disabled' ? undefined : this.#speech.roleOf(state, Date.now());
    const said = this.#status?.querySelector(':scope > :not([hidden])')?.textContent ?? '';
    if (role) announce(said.replace(/\s+/g, ' ').trim(), role);
  }

  #tell(savedAt: string) {
    const time = this.querySelector('time');
    if (!time) return;
    time.dateTime = savedAt;
    say(time, clockTime(savedAt, this.closest('[lang]')?.getAttribute('lang') ?? 'fr'));
  }

  get #status() {
    return this.querySelector<HTMLElement>('[data-draft-status]');
  }
}
