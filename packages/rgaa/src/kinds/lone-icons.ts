import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isSure, see, type Sight} from './backdrop.js';
import {colourOf, contrast, faded} from './colours.js';
import {isInactive} from './inactive.js';

/** A drawing of one colour that is all there is of a control (RGAA 3.3.2). */
export interface LoneIcon {
  control: PageElement;
  icon: PageElement;
  sight: Sight;
  /** Undefined where styles do not tell. */
  ratio: number | undefined;
}

const known = new WeakMap<View, readonly LoneIcon[]>();
const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'use', 'text']);

/** Buttons and links of which eyes see a drawing alone. */
export function loneIcons(view: View): readonly LoneIcon[] {
  const old = known.get(view);
  if (old) return old;
  const found = view.byTag('svg').flatMap(icon => {
    const control = icon.closest(
      element => /^(button|link|menuitem|tab|switch)$/.test(element.role) && element.namespace === 'html',
    );
    if (!control || !icon.box || !icon.isVisible || icon.box.width < 6 || isInactive(control)) return [];
    if (control.visibleText || control.inside('svg', 'img').length !== 1) return [];
    return [{control, icon, ...look(icon)}];
  });
  known.set(view, found);
  return found;
}

function look(icon: PageElement): {sight: Sight; ratio: number | undefined} {
  const css = coloursOf(icon);
  const [only] = css;
  const colour = only !== undefined && css.size === 1 ? colourOf(only) : undefined;
  if (!colour || !icon.box || !icon.parent) return {sight: {unsure: 'effect'}, ratio: undefined};
  const sight = see(faded(colour, Number(icon.css('opacity') || 1)), icon.parent, icon.box, icon);
  return {sight, ratio: isSure(sight) ? contrast(sight.ink, sight.behind) : undefined};
}

/** Colours that the shapes of a drawing are painted with; `?` for what is not a colour. */
function coloursOf(icon: PageElement): Set<string> {
  const colours = new Set<string>();
  const background = colourOf(icon.css('background-color'));
  if (background?.alpha !== 0 || !/^(none|)$/.test(icon.css('filter'))) colours.add('?');
  for (const shape of icon.descendants()) {
    if (/^(lineargradient|radialgradient|pattern|image|filter|mask|foreignobject)$/.test(shape.tag)) colours.add('?');
    if (!shapes.has(shape.tag) || !shape.box || shape.closest(({tag}) => /^(defs|clippath|symbol)$/.test(tag)))
      continue;
    if (shape.has('fill-opacity') || shape.has('opacity') || Number(shape.css('opacity') || 1) < 1) colours.add('?');
    if (shape.tag === 'use') colours.add('?');
    for (const paint of [shape.css('fill'), shape.css('stroke')])
      if (paint !== 'none' && paint !== '' && colourOf(paint)?.alpha !== 0) colours.add(paint);
  }
  return colours;
}
