import {answersOf} from './form-answers.js';
import {stash} from './stash.js';

/** The hidden fields by which a page tells the server what it was written from. */
export class PageFields {
  #host: Element;
  #endpoint: () => string;

  constructor(host: Element, endpoint: () => string) {
    this.#host = host;
    this.#endpoint = endpoint;
  }

  /** Number of the draft. */
  get draft() {
    return this.#hidden('brouillon')?.value ?? '';
  }

  /** Version of the draft that the page knows. */
  get version() {
    return Number(this.#hidden('version')?.value);
  }

  set version(version: number) {
    const input = this.#hidden('version');
    if (input && version) input.value = String(version);
  }

  /** Name of the page and rank of its next saving. */
  get saving() {
    return this.#hidden('enregistrement')?.value ?? '';
  }

  set saving(saving: string) {
    const input = this.#hidden('enregistrement');
    if (input) input.value = saving;
  }

  /** A browser may bring back, in a new page, the hidden values of the one that was left: those of the server count. */
  reset() {
    for (const name of ['version', 'enregistrement']) {
      const input = this.#hidden(name);
      if (input) input.value = input.defaultValue;
    }
  }

  /** What follows comes after what was sent, whichever arrives first. */
  count() {
    const [page, rank] = this.saving.split('.');
    this.saving = `${page}.${Number(rank) + 1}`;
  }

  /** The answers of the form, these fields apart. */
  read(form: HTMLFormElement | null) {
    return form ? answersOf(form, ['version', 'enregistrement']) : '';
  }

  /** What is sent with these answers. */
  bodyOf(answers: string) {
    const own = new URLSearchParams({version: String(this.version), enregistrement: this.saving});
    return `${answers}&${own.toString()}`;
  }

  /** The answers are not known to be kept: they must outlive the page. */
  put(answers: string) {
    this.stash.put({answers, version: this.version, saving: this.saving});
  }

  get stash() {
    return stash(this.draft, this.#endpoint());
  }

  #hidden(name: string) {
    return this.#host.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  }
}
