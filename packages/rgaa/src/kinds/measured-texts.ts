import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {iconFonts, logos} from '../words/contrast.js';
import {isSure, see, type Sight} from './backdrop.js';
import {colourOf, contrast, faded, type Colour} from './colours.js';
import {isInactive} from './inactive.js';
import {shownTexts, type ShownText} from './shown-texts.js';

/** How the hint inside an empty field is shown; styles of the snapshot do not have it. */
export interface Placeholder {
  text: string;
  colour: string;
  opacity: number;
  size: number;
  weight: number;
}

export type Placeholders = ReadonlyMap<number, Placeholder>;

/** A text, and how it stands out. */
export interface MeasuredText extends ShownText {
  /** Its colour, seen through its own opacity; undefined when it is not read. */
  ink: Colour | undefined;
  /** True when it is seen through the opacity of what is around it. */
  dimmed: boolean;
  sight: Sight;
  /** Undefined where styles alone do not tell. */
  ratio: number | undefined;
  /** The test that it is of: 3.2.1 to 3.2.4. */
  test: string;
  /** The ratio that it needs. */
  needed: number;
}

const known = new WeakMap<View, readonly MeasuredText[]>();

/** Texts of a page with their contrast, as far as styles tell. */
export function measuredTexts(view: View, placeholders: Placeholders): readonly MeasuredText[] {
  const old = known.get(view) ?? shownTexts(view).flatMap(text => measure(text) ?? []);
  known.set(view, old);
  return placeholders.size > 0 ? [...old, ...hints(view, placeholders)] : old;
}

/** What tells a text from the others of its page. */
export const keyOf = ({element, styled, rank}: ShownText) =>
  `${element.backendNodeId}:${rank ?? styled.pseudo ?? 'value'}`;

function measure(text: ShownText, opacity = 1): MeasuredText | undefined {
  const colour = colourOf(text.colour);
  const ink = colour && faded(colour, opacity);
  const [test, needed] = demandOf(text);
  // Transparent, it is either not shown or filled with a picture (`background-clip: text`).
  if (colour?.alpha === 0 && text.styled.css('background-image') === 'none') return undefined;
  const sight: Sight = ink && ink.alpha > 0 ? see(ink, text.styled, text.box) : {unsure: 'effect'};
  const ratio = isSure(sight) ? contrast(sight.ink, sight.behind) : undefined;
  const dimmed = text.styled.closest(({style}) => Number(style.get('opacity') ?? 1) < 1) !== undefined;
  return {...text, ink, dimmed, sight, ratio, test, needed};
}

function demandOf({size, bold}: ShownText): [string, number] {
  if (bold) return size < 18.5 ? ['3.2.2', 4.5] : ['3.2.4', 3];
  return size < 24 ? ['3.2.1', 4.5] : ['3.2.3', 3];
}

function* hints(view: View, placeholders: Placeholders): Generator<MeasuredText> {
  for (const element of view.byTag('input', 'textarea')) {
    const hint = placeholders.get(element.backendNodeId);
    if (!hint || !element.box || !element.isVisible || isInactive(element)) continue;
    const {text: data, colour, size, weight} = hint;
    const shown = {
      element,
      styled: element,
      data,
      box: element.box,
      colour,
      size,
      bold: weight >= 600,
      rank: undefined,
    };
    const measured = measure(shown, hint.opacity);
    if (measured) yield measured;
  }
}

/** Why a text of too little contrast may still be right, in French; undefined when nothing excuses it. */
export function excuseOf(text: MeasuredText): string | undefined {
  if ([...text.data.replace(/[^\p{L}\p{N}]/gu, '')].length < 2) return 'si ce n’est qu’un signe sans importance';
  if (text.styled.css('text-shadow') !== 'none') return 'si son ombre le détache assez du fond';
  const around = (pattern: RegExp) =>
    text.element.closest(element =>
      pattern.test(`${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`),
    );
  if (around(logos)) return 's’il fait partie d’un logo';
  if (iconFonts.test(text.element.attribute('class') ?? '')) return 'si une icône est dessinée à sa place';
  if (text.element.isAriaHidden) return 's’il est purement décoratif';
  return undefined;
}

export const isEmptyField = (element: PageElement) => (element.value ?? '') === '' && element.has('placeholder');
