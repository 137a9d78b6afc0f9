import type {PageElement} from '../page/element.js';

/** Elements that only say how something looks (RGAA 10.1.1). */
export const presentationalTags: readonly string[] = [
  'basefont',
  'big',
  'blink',
  'center',
  'font',
  'marquee',
  's',
  'strike',
  'tt',
];

/** Attributes that only say how something looks (RGAA 10.1.2). */
const presentationalAttributes = [
  'align',
  'alink',
  'background',
  'bgcolor',
  'border',
  'cellpadding',
  'cellspacing',
  'char',
  'charoff',
  'clear',
  'color',
  'compact',
  'frameborder',
  'hspace',
  'link',
  'marginheight',
  'marginwidth',
  'text',
  'valign',
  'vlink',
  'vspace',
  'size',
  'width',
  'height',
];

const sized = new Set(['img', 'object', 'embed', 'canvas', 'svg']);

/** Those that an element of HTML bears; what a custom element names so is its own matter. */
export function presentationalAttributesOf({tag, namespace, attributes}: PageElement): string[] {
  if (namespace !== 'html' || tag.includes('-') || tag === 'link' || tag === 'meta') return [];
  return presentationalAttributes.filter(name => {
    if (!attributes.has(name)) return false;
    if (name === 'size') return tag !== 'select';
    if (name === 'width' || name === 'height') return !sized.has(tag);
    return true;
  });
}
