import {typedPieces} from './typed.js';

/** What an option shows: its name, then what tells it from another of the same name. */
export interface OptionText {
  label: string;
  detail?: string;
}

/** The list beside a control, as nobody authors it. Each option has an id; none is active. */
export function listbox(id: string, name: string, options: readonly OptionText[], query: string): HTMLElement {
  const list = document.createElement('ul');
  list.id = id;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', name);
  list.setAttribute('data-suggestions', '');
  list.append(...options.map((option, index) => optionNode(`${id}-${index}`, option, query)));
  return list;
}

function optionNode(id: string, {label, detail}: OptionText, query: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(...pieces(label, query));
  if (detail) {
    const node = document.createElement('span');
    node.append(...pieces(detail, query));
    option.append(' ', node); // The space: without it, a screen reader says both as one word.
  }
  return option;
}

/** Makes one option the active one, or none of them (-1), brings it into view, and gives its id. */
export function activate(list: HTMLElement, index: number): string | undefined {
  const options = [...list.children];
  options.forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
  options[index]?.scrollIntoView({block: 'nearest'});
  return options[index]?.id;
}

/** Where the option that holds this node is in the list; -1 when it holds none. */
export function optionAt(list: HTMLElement, node: Element): number {
  return [...list.children].indexOf(node.closest('li')!);
}

/** What was typed is bold: seen without colours. */
function pieces(text: string, query: string): (Node | string)[] {
  return typedPieces(text, query).map(({text: piece, typed}) => {
    if (!typed) return piece;
    const bold = document.createElement('b');
    bold.textContent = piece;
    return bold;
  });
}

/** A sentence in the place of the list, for who sees it; a screen reader hears it by `announce`. */
export function listMessage(text: string): HTMLElement {
  const message = document.createElement('p');
  message.setAttribute('data-suggestions', 'message');
  message.textContent = text;
  return message;
}
