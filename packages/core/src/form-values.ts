/** What a form holds, by name; a dot in a name is a level: `enfants.0.prenom` → `{enfants: [{prenom}]}`. */
export type FormValues = {[name: string]: FormValue};
export type FormValue = string | File | FormValue[] | {[name: string]: FormValue};

/**
 * The answers of a form as a schema judges them. Every control that is not disabled is there, with an empty text when
 * nothing was answered. What is chosen among several boxes of one name, or in a `select multiple`, is a list.
 */
export function valuesOf(form: HTMLFormElement): FormValues {
  const data = new FormData(form);
  const values: FormValues = {};
  for (const [name, several] of namesOf(form)) {
    const all = data.getAll(name);
    write(values, name.split('.'), several ? all : (all.at(-1) ?? ''));
  }
  return values;
}

/** The names of a form, and whether each may hold several answers. */
function namesOf(form: HTMLFormElement): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (const control of form.elements) {
    if (!(
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
    ))
      continue;
    if (!control.name || control.matches(':disabled, [type=submit], [type=button], [type=image], [type=reset]'))
      continue;
    const another = names.has(control.name) && control.type === 'checkbox';
    names.set(control.name, another || ('multiple' in control && control.multiple && control.type !== 'email'));
  }
  return names;
}

/** Names that would reach into every object of the page. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

function write(into: FormValues, [first = '', ...rest]: string[], value: FormValue): void {
  if (forbidden.includes(first)) return;
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const known = into[first];
  const inner =
    typeof known === 'object' && !(known instanceof File) ? known : /^\d{1,3}$/.test(rest[0] ?? '') ? [] : {};
  into[first] = inner;
  write(inner as FormValues, rest, value);
}
