/** The code of what was chosen, in a hidden control: it goes as soon as the text that it stands for changes. */
export class ChosenCode {
  #field: () => HTMLInputElement | null;
  #text: () => string;
  #chosen?: string;
  #initial?: string; // `reset` does not give hidden controls their first value again.

  /** `field`: the hidden control, as the page holds it now. `text`: what the usager reads of what the code says. */
  constructor(field: () => HTMLInputElement | null, text: () => string) {
    this.#field = field;
    this.#text = text;
  }

  /** Keeps the code of the text as it is now. */
  keep(code: string) {
    this.#chosen = this.#text();
    this.#write(code);
  }

  /** After a change: a text that is not the one chosen has no code. */
  check() {
    if (this.#text() !== this.#chosen) this.#write('');
  }

  /** As the server wrote it. */
  reset() {
    this.#chosen = undefined;
    this.#write(this.#initial ?? this.#field()?.value ?? '');
  }

  #write(code: string) {
    const field = this.#field();
    if (!field) return;
    this.#initial ??= field.value;
    field.value = code;
  }
}
