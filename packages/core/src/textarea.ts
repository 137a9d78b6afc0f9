import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {escapeText} from './escape.js';

/** Attributes of a `<textarea>`; `true` writes the name alone, `undefined` and `false` write nothing. */
export type TextareaAttributes = Record<string, string | number | boolean | undefined>;

/**
 * A filled `<textarea>`, for a template. Neither of lit's renderers accepts an expression inside
 * `<textarea>`, so the whole element is one escaped string: nothing in it is read as HTML.
 */
export function textarea(attributes: TextareaAttributes, value = '') {
  const written = Object.entries(attributes)
    .map(([name, content]) => attribute(name, content))
    .join('');
  // The parser drops one line break at the beginning of the content: this one, not the user's.
  return unsafeHTML(`<textarea${written}>\n${escapeText(value)}</textarea>`);
}

function attribute(name: string, content: TextareaAttributes[string]): string {
  if (content === undefined || content === false) return '';
  return content === true ? ` ${name}` : ` ${name}="${escapeText(String(content))}"`;
}
