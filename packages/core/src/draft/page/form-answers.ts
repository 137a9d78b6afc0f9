type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The answers of a form as it would send them, files and `except` apart, in one urlencoded text. */
export function answersOf(form: HTMLFormElement, except: readonly string[]): string {
  const data = new FormData(form);
  // A panel that is not shown is disabled only once the page is whole: it is no answer before either.
  for (const control of form.querySelectorAll<HTMLInputElement>('fieldset[hidden] [name]')) data.delete(control.name);
  const texts = [...data].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !except.includes(entry[0]),
  );
  // As a form sends them: what is saved and what is sent must be the same to the server.
  return new URLSearchParams(texts.map(([name, text]) => [name, text.replace(/\r\n?|\n/g, '\r\n')])).toString();
}

/**
 * Writes answers back in a form, as if they were typed again. False, and nothing written, when the form has not every
 * question: rows added since then, for example.
 */
export function fillForm(form: HTMLFormElement, answers: string): boolean {
  const entries = new URLSearchParams(answers);
  const controls = ([...form.elements] as Control[]).filter(isAnswer);
  const names = new Set(controls.map(({name}) => name));
  if ([...entries.keys()].some(name => !names.has(name))) return false;
  for (const name of names) {
    const values = entries.getAll(name);
    for (const control of controls.filter(one => one.name === name)) {
      if (write(control, values)) control.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }
  return true;
}

const isAnswer = (control: Control) =>
  !!control.name &&
  control.matches('input:not([type="file"], [type="submit"], [type="button"]), textarea, select') &&
  !control.matches(':disabled');

/** Whether the control changed. */
function write(control: Control, values: string[]): boolean {
  if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
    const checked = values.includes(control.value);
    if (control.checked === checked) return false;
    control.checked = checked;
    return true;
  }
  const value = (values.shift() ?? '').replaceAll('\r\n', '\n');
  if (control.value === value) return false;
  control.value = value;
  return true;
}
