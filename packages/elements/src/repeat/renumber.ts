import {say} from '@socle/core/say';

/** A row of a repeat and the two indexes: the one it is written with, and the one it takes. */
interface Renumbering {
  /** Name of the repeat: `enfants`. */
  name: string;
  /** What a row is called: « Enfant ». */
  label: string;
  /** `0`, `1`… or, in the blank row, `__index__`. */
  from: string;
  to: number;
}

const attributes = [
  'id',
  'name',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'data-reveals',
  'list',
  'href',
];

/**
 * Gives a row another index, in its names, its ids, what refers to them, the values of its buttons and its titles.
 * The answers are not touched.
 */
export function renumber(row: Element, {name, label, from, to}: Renumbering): void {
  if (from === String(to)) return;
  const id = name.replaceAll('.', '-');
  const replace = (text: string) =>
    text.replaceAll(`${name}.${from}.`, `${name}.${to}.`).replaceAll(`${id}-${from}-`, `${id}-${to}-`);

  row.id = `${id}-${to}`;
  for (const node of row.querySelectorAll('*')) {
    for (const attribute of attributes) {
      const value = node.getAttribute(attribute);
      if (value?.includes(`-${from}-`) || value?.includes(`.${from}.`)) node.setAttribute(attribute, replace(value));
    }
    if (node instanceof HTMLButtonElement)
      node.value = `${node.value}.`.replace(`:${name}.${from}.`, `:${name}.${to}.`).slice(0, -1);
  }
  const old = `${label} ${from === '__index__' ? '__number__' : Number(from) + 1}`;
  for (const title of row.querySelectorAll('[data-title]')) {
    if (title.textContent === old) say(title, `${label} ${to + 1}`);
  }
}
