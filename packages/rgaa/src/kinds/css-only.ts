import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/** What an element shows by its styles alone, its pseudo-elements included. */
export interface StyledContent {
  /** Words of `content`, in `::before` or `::after`. */
  words: string;
  /** An image behind it, or an icon of `content`, of a mask or of a font. */
  hasImage: boolean;
}

const known = new WeakMap<View, ReadonlyMap<PageElement, readonly PageElement[]>>();

/** The pseudo-elements of an element. */
export function pseudosOf(element: PageElement): readonly PageElement[] {
  const {view} = element;
  let pseudos = known.get(view);
  if (!pseudos) {
    const grouped = new Map<PageElement, PageElement[]>();
    for (const pseudo of view.pseudoElements)
      if (pseudo.parent) grouped.set(pseudo.parent, [...(grouped.get(pseudo.parent) ?? []), pseudo]);
    known.set(view, (pseudos = grouped));
  }
  return pseudos.get(element) ?? [];
}

/** What `content` writes: the alternative text after `/` replaces it, for who does not see. */
export function contentOf(pseudo: PageElement): string {
  const strings = [...pseudo.css('content').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    text.replace(/\\(.)/g, '$1'),
  );
  return strings.join('').trim();
}

const hasOwnImage = (element: PageElement) =>
  /url\(/.test(element.css('background-image')) ||
  /url\(/.test(element.css('mask-image')) ||
  /url\(/.test(element.css('content'));

/** What the styles alone show in an element itself. */
export function styledContentOf(element: PageElement): StyledContent {
  const pseudos = pseudosOf(element).filter(({pseudo}) => pseudo === 'before' || pseudo === 'after');
  const texts = pseudos.filter(({isVisible}) => isVisible).map(contentOf);
  const words = texts.filter(text => /\p{L}{3}/u.test(text)).join(' ');
  const hasGlyph = texts.some(text => /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]|\p{Extended_Pictographic}/u.test(text));
  return {
    words,
    hasImage: hasGlyph || hasOwnImage(element) || pseudos.some(pseudo => pseudo.isVisible && hasOwnImage(pseudo)),
  };
}
