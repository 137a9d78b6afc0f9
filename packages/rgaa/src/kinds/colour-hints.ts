import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {colourHints, colourWord, hueOf} from '../words/colours.js';
import {colourOf} from './colours.js';
import {hueOfColour, isOfHue} from './hues.js';

/** A text that says what a colour means, and what it speaks of. */
export interface ColourHint {
  text: PageElement;
  colour: string;
  /** Texts of that colour elsewhere in the page. */
  meant: PageElement[];
  /** Those among them that have nothing but their colour. */
  bare: PageElement[];
}

const known = new WeakMap<View, readonly ColourHint[]>();
const mostLetters = 400;

/** « Les champs en rouge sont obligatoires. » */
export function colourHintsOf(view: View): readonly ColourHint[] {
  const old = known.get(view);
  if (old) return old;
  const blocks = new Set<PageElement>();
  for (const {data, parent, box} of view.texts)
    if (box && colourWord.test(data) && parent.isVisible) {
      const block = parent.closest(element => !/^(inline|contents)$/.test(element.css('display')));
      if (block) blocks.add(block);
    }
  const hints = [...blocks].flatMap(text => {
    const words = text.visibleText;
    const [, , colour = ''] = (words.length <= mostLetters && colourHints.exec(words)) || [];
    const hue = hueOf(colour);
    if (!hue) return [];
    const meant = colouredWords(view).filter(
      element => isOfHue(colourOf(element.css('color')), hue) && element !== text && !element.isInside(text),
    );
    return [{text, colour, meant, bare: meant.filter(element => !isMarked(element))}];
  });
  known.set(view, hints);
  return hints;
}

const words = new WeakMap<View, readonly PageElement[]>();

/** Words that stand out of the text around by a hue of their own; links, buttons and headings have other reasons. */
export function colouredWords(view: View): readonly PageElement[] {
  const old = words.get(view);
  if (old) return old;
  const found = view.elements.filter(element => {
    if (!element.content.some(node => !isElement(node) && node.box && /[\p{L}\p{N}]/u.test(node.data))) return false;
    const own = colourOf(element.css('color'));
    if (!own || hueOfColour(own) === undefined || !element.parent || !element.isVisible) return false;
    // Where the colour was set: what inherits it says nothing more.
    const around = element.parent.css('color');
    if (around === element.css('color') && element.content.length > 1 && !isLabel(element)) return false;
    return (
      !element.closest(
        ({tag, role}) => /^(a|button|h[1-6]|svg)$/.test(tag) || /^(link|button|heading|tab)$/.test(role),
      ) && element.css('color') !== view.body?.css('color')
    );
  });
  words.set(view, found);
  return found;
}

const isLabel = ({tag}: PageElement) => tag === 'label' || tag === 'legend';

/** Is there an asterisk, a word, an icon, a weight, a tooltip beside the colour? */
export function isMarked(element: PageElement): boolean {
  const unit = element.closest(isLabel) ?? element;
  if (/[*•†]|obligatoire|requis|facultatif|erreur/i.test(unit.visibleText)) return true;
  if (unit.closest(around => around.has('title'))) return true;
  return [unit, ...unit.descendants()].some(
    part =>
      part.has('title') ||
      /^(img|svg|i|strong|em|b|u|mark)$/.test(part.tag) ||
      Number(part.css('font-weight')) >= 600 ||
      part.css('font-style') === 'italic' ||
      part.css('text-decoration-line') !== 'none' ||
      part.css('background-image') !== 'none' ||
      part.content.some(node => isElement(node) && node.pseudo && /"[^" ]/.test(node.css('content'))),
  );
}
