import {ReactiveElement} from '@lit/reactive-element';
import {leftIn, nextLook, phaseOf, type SessionPhase} from '@socle/core/draft/countdown';
import {whenParsed} from '@socle/core/parsed';
import {say} from '@socle/core/say';

const LEAST_WARNING = 20_000; // RGAA 13.1.4 wants twenty seconds to answer.
const PATIENCE = 15_000;
const LAST_MINUTE = 60_000;

/**
 * Warns before the session ends, in a `<dialog>` of the page, and puts the end off when asked.
 *
 * The page holds two `<dialog>`: the warning (`[data-warning]`) and what to do once it is too late (`[data-ended]`).
 * Without scripts neither opens: the page says the limit itself, and the server keeps what a late form sends.
 * What counts is the time of the server: the clock of the device only measures how long it has been.
 *
 * @attr {string} expires-at - When the session ends, ISO instant.
 * @attr {string} server-now - The time of the server when it wrote the page, ISO instant; absent: the clock of the device is right.
 * @attr {string} keep-alive - Where a longer session is asked for, by POST.
 * @attr {number} warn-ms - How long before the end the warning comes: 2 minutes, and never less than 20 s.
 * @fires {CustomEvent<{expiresAt: string}>} socle-session-extend - The session will end later.
 * @fires {CustomEvent} socle-session-end - The session has ended.
 */
export class SocleSession extends ReactiveElement {
  static override properties = {
    expiresAt: {type: String, attribute: 'expires-at'},
    serverNow: {type: String, attribute: 'server-now'},
    keepAlive: {type: String, attribute: 'keep-alive'},
    warnMs: {type: Number, attribute: 'warn-ms'},
  };

  /** When the session ends, ISO instant. */
  declare expiresAt: string;
  /** The time of the server when it wrote the page, ISO instant. */
  declare serverNow: string;
  /** Where a longer session is asked for, by POST. */
  declare keepAlive: string;
  /** How long before the end the warning comes, in ms. */
  declare warnMs: number;

  #end = Infinity; // By the clock of the device, which the other tabs share.
  #skew = 0; // How far the clock of the device is ahead of the server's.
  #phase: SessionPhase = 'quiet';
  #warnedMinute = false;
  #asking = false;
  #timer = 0;
  #channel?: BroadcastChannel;

  constructor() {
    super();
    this.expiresAt = this.serverNow = this.keepAlive = '';
    this.warnMs = 120_000;
    this.addEventListener('click', this);
    this.addEventListener('cancel', this, {capture: true}); // `cancel` does not bubble.
  }

  override connectedCallback() {
    super.connectedCallback();
    for (const type of ['visibilitychange', 'socle-draft-saved']) document.addEventListener(type, this);
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, this);
    this.#channel = new BroadcastChannel('socle-session');
    this.#channel.onmessage = ({data}: MessageEvent<number>) => this.#follow(data);
    whenParsed(() => this.#start());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ['visibilitychange', 'socle-draft-saved']) document.removeEventListener(type, this);
    for (const type of ['pageshow', 'focus']) window.removeEventListener(type, this);
    this.#channel?.close();
    clearTimeout(this.#timer);
  }

  handleEvent(event: Event) {
    switch (event.type) {
      case 'click':
        return this.#press(event.target as Element);
      case 'cancel': // Escape: closing the warning is staying.
        if ((event.target as Element).matches('[data-warning]')) {
          event.preventDefault();
          void this.extend();
        }
        return;
      case 'socle-draft-saved': {
        const {sessionExpiresAt} = (event as CustomEvent<{sessionExpiresAt?: string}>).detail;
        return sessionExpiresAt ? this.#hear(sessionExpiresAt) : undefined;
      }
      default: // The device slept, or timers did.
        return this.#look();
    }
  }

  /** Asks the server for a longer session. Whether it was given. */
  async extend(): Promise<boolean> {
    if (this.#asking) return false;
    this.#asking = true;
    const answer = await ask(this.keepAlive);
    this.#asking = false;
    if (answer === 'ended') this.#finish();
    else if (answer === undefined) this.#complain();
    else this.#hear(answer.expiresAt, answer.now);
    return typeof answer === 'object';
  }

  // Light DOM: see docs/decisions/0001-light-dom.md.
  protected override createRenderRoot() {
    return this;
  }

  #start() {
    if (!this.isConnected || this.#end !== Infinity) return;
    const [end, now] = [Date.parse(this.expiresAt), Date.parse(this.serverNow)];
    if (Number.isNaN(end)) return; // No limit is known: the server keeps what a late form sends.
    this.#skew = Number.isNaN(now) ? 0 : Date.now() - now;
    this.#end = end + this.#skew;
    this.#channel?.postMessage(this.#end);
    this.#look();
  }

  #press(target: Element) {
    if (target.closest('[data-stay]')) void this.extend();
    else if (target.closest('[data-close]')) this.#dialog('ended')?.close();
    else if (target.closest('[data-leave]')) this.#dialog('warning')?.close(); // The form leaves; its messages must be seen.
  }

  /** The server said when the session ends, and what time it is: the clock of the device may have been changed. */
  #hear(expiresAt: string, now = '') {
    if (!Number.isNaN(Date.parse(now))) this.#skew = Date.now() - Date.parse(now);
    const end = Date.parse(expiresAt) + this.#skew;
    if (Number.isNaN(end)) return;
    this.#end = end;
    this.#look();
    this.#channel?.postMessage(end);
    this.dispatchEvent(new CustomEvent('socle-session-extend', {bubbles: true, detail: {expiresAt}}));
  }

  /** Another tab may have heard it first. */
  #follow(end: number) {
    if (!(end > this.#end)) return;
    this.#end = end;
    this.#look();
  }

  #look() {
    clearTimeout(this.#timer);
    if (this.#end === Infinity) return;
    const left = this.#end - Date.now();
    const warn = Math.max(LEAST_WARNING, this.warnMs);
    const phase = phaseOf(left, warn);
    if (phase === 'ended' && this.#phase !== 'ended') return void this.#verify();
    if (phase === 'warning') this.#warn(left);
    else if (phase === 'quiet' && this.#phase !== 'quiet') this.#calm();
    this.#phase = phase;
    this.#timer = setTimeout(() => this.#look(), nextLook(left, warn));
  }

  #warn(left: number) {
    const dialog = this.#dialog('warning');
    if (!dialog) return;
    const {minutes, seconds} = leftIn(left);
    write(dialog, '[data-minutes]', String(minutes));
    write(dialog, '[data-seconds]', String(seconds).padStart(2, '0'));
    if (this.#phase !== 'warning') this.#warnedMinute = left <= LAST_MINUTE;
    if (!this.#warnedMinute && left <= LAST_MINUTE) {
      this.#warnedMinute = true;
      write(dialog, '[data-said]', textOf(dialog, '[data-one-minute]'));
    }
    if (dialog.open) return;
    write(dialog, '[data-said]', '');
    write(dialog, '[data-trouble]', '');
    show(dialog);
  }

  #calm() {
    for (const name of ['warning', 'ended'] as const) this.#dialog(name)?.close(); // The focus goes back, as browsers do.
  }

  /** The clock of a device may jump: the server knows. It is asked once the time is over, and not before. */
  async #verify() {
    this.#phase = 'ended';
    const answer = await ask(this.keepAlive);
    if (this.#end > Date.now()) return; // Another tab heard better meanwhile.
    if (answer === undefined || answer === 'ended') this.#finish();
    else this.#hear(answer.expiresAt, answer.now);
  }

  #finish() {
    this.#phase = 'ended';
    this.#end = Math.min(this.#end, Date.now());
    clearTimeout(this.#timer);
    this.#dialog('warning')?.close();
    const dialog = this.#dialog('ended');
    if (dialog && !dialog.open) show(dialog);
    this.dispatchEvent(new CustomEvent('socle-session-end', {bubbles: true}));
  }

  #complain() {
    const dialog = this.#dialog('warning');
    if (!dialog?.open) return;
    write(dialog, '[data-trouble]', '');
    setTimeout(() => write(dialog, '[data-trouble]', textOf(dialog, '[data-sorry]')), 100); // Said again, it must change.
  }

  #dialog(name: 'warning' | 'ended') {
    return this.querySelector<HTMLDialogElement>(`:scope > dialog[data-${name}]`);
  }
}

/** When the session ends now; `ended` when it has; undefined when nobody knows. */
async function ask(address: string): Promise<{expiresAt: string; now?: string} | 'ended' | undefined> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(address, {method: 'POST', headers: {accept: 'application/json'}, signal});
    if (response.status === 401) return 'ended';
    const {expiresAt, now} = (await response.json()) as {expiresAt?: string; now?: string};
    return response.ok && expiresAt ? {expiresAt, now} : undefined;
  } catch {
    return undefined;
  }
}

function show(dialog: HTMLDialogElement) {
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[tabindex="-1"]')?.focus(); // Read from its title on.
}

function write(dialog: HTMLDialogElement, part: string, text: string) {
  const node = dialog.querySelector(part);
  if (node) say(node, text);
}

function textOf(dialog: HTMLDialogElement, part: string) {
  return dialog.querySelector(part)?.textContent ?? '';
}
