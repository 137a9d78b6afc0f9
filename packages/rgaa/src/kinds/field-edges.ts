import type {Box, PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isSure, see} from './backdrop.js';
import {colourOf, contrast, faded, hexOf, isSame, type Colour} from './colours.js';
import {isInactive} from './inactive.js';
import {paintOf} from './painters.js';

/** A field or a switch that the author dressed, and how its limits stand out (RGAA 3.3.1). */
export interface DressedField {
  field: PageElement;
  /** The best contrast of its border or of its background; undefined where styles do not tell. */
  ratio: number | undefined;
  /** True when it has a border or a background of its own, pale as it may be. */
  hasEdge: boolean;
  /** True when nothing but its limits shows that it is there. */
  isOnlyEdge: boolean;
}

const withoutText = /^(hidden|submit|button|reset|image|file|range|color)$/i;
const toggles = new Set(['checkbox', 'radio', 'switch', 'menuitemcheckbox', 'menuitemradio']);
const sides = ['top', 'right', 'bottom', 'left'];

export function dressedFields(view: View): DressedField[] {
  return view.elements.flatMap(field => {
    if (!isField(field) || !field.box || !field.isVisible || field.box.width < 6 || isInactive(field)) return [];
    if (isNative(field)) return [];
    return [{field, ...edgesOf(field), isOnlyEdge: isOnlyEdge(field)}];
  });
}

function isField({tag, writtenRole, attributes}: PageElement): boolean {
  if (tag === 'textarea' || tag === 'select') return true;
  if (tag === 'input') return !withoutText.test(attributes.get('type') ?? '');
  return toggles.has(writtenRole ?? '');
}

const isToggle = ({tag, attributes, writtenRole}: PageElement) =>
  toggles.has(tag === 'input' ? (attributes.get('type')?.toLowerCase() ?? '') : (writtenRole ?? ''));

/** As the browser draws it: what the author did not touch is not judged. */
function isNative(field: PageElement): boolean {
  if (!/^(input|select|textarea)$/.test(field.tag)) return false;
  const appearance = field.css('appearance');
  if (isToggle(field)) return appearance !== 'none';
  const edge = colourOf(field.css('border-top-color'));
  const ground = colourOf(field.css('background-color'));
  const isUsual =
    edge !== undefined && isSame(edge, grey) && ground !== undefined && /^#(ffffff|efefef)$/.test(hexOf(ground));
  return appearance !== 'none' && isUsual && field.css('background-image') === 'none';
}

/** The border of Chromium’s own fields. */
const grey = {red: 118, green: 118, blue: 118, alpha: 1};

/** An empty field without a hint, a box that is not ticked: what is inside says nothing. */
function isOnlyEdge(field: PageElement): boolean {
  if (field.tag === 'input' && isToggle(field)) return !field.checked;
  if (field.tag === 'input' || field.tag === 'textarea')
    return !(field.value ?? field.attribute('value')) && !field.attribute('placeholder');
  return field.tag !== 'select' && field.visibleText === '';
}

function edgesOf(field: PageElement): {ratio: number | undefined; hasEdge: boolean} {
  const own = edgeOf(field);
  const parts = field.tag === 'input' ? [] : [...field.descendants()].map(edgeOf);
  const around = framesOf(field).map(edgeOf);
  const ratios = [own, ...parts, ...around].map(({ratio}) => ratio);
  const known = ratios.filter(ratio => ratio !== undefined);
  const best = Math.max(1, ...known);
  const isKnown = best >= 3 || (known.length === ratios.length && !hasPseudo(field));
  return {ratio: isKnown ? best : undefined, hasEdge: own.isDrawn};
}

/** What is drawn by `::before`, here or on what is beside it, may well be the limits. */
const hasPseudo = (field: PageElement) =>
  [field, field.parent, field.previous, field.next].some(element =>
    element?.content.some(node => 'pseudo' in node && node.pseudo !== undefined && node.pseudo !== 'marker'),
  );

/** Boxes that hold the field closely: they may carry its limits. */
function framesOf(field: PageElement): PageElement[] {
  const frames: PageElement[] = [];
  const {box} = field;
  for (let around = field.parent; around && frames.length < 3; around = around.parent) {
    if (!box || !around.box || around.tag === 'form' || around.tag === 'body') break;
    if (around.box.height > box.height + 40 || around.box.width > box.width + 240) break;
    frames.push(around);
  }
  return frames;
}

/** The best contrast of what an element draws with what is outside it. */
function edgeOf(element: PageElement): {ratio: number | undefined; isDrawn: boolean} {
  const {box, parent} = element;
  if (!box || !parent || !element.isVisible) return {ratio: 1, isDrawn: false};
  const lines = sides.filter(
    side =>
      !/^(none|hidden|)$/.test(element.css(`border-${side}-style`)) &&
      parseFloat(element.css(`border-${side}-width`)) > 0,
  );
  const ground = paintOf(element);
  const colours = [...lines.map(side => colourOf(element.css(`border-${side}-color`))), ground.colour];
  const opacity = Number(element.css('opacity') || 1);
  const ratios = colours.map(colour => colour && outside(faded(colour, opacity), element, parent, box));
  const known = ratios.filter(ratio => ratio !== undefined);
  const best = Math.max(1, ...known);
  const isMore =
    ground.image ||
    element.css('box-shadow') !== 'none' ||
    /^(img|svg|canvas|picture)$/.test(element.tag) ||
    (element.css('outline-style') !== 'none' && parseFloat(element.css('outline-width')) > 0);
  const isKnown = best >= 3 || (known.length === ratios.length && !isMore);
  return {ratio: isKnown ? best : undefined, isDrawn: lines.length > 0 || best > 1.02};
}

function outside(colour: Colour, element: PageElement, parent: PageElement, box: Box): number | undefined {
  if (colour.alpha === 0) return 1;
  const sight = see(colour, parent, box, element);
  return isSure(sight) ? contrast(sight.ink, sight.behind) : undefined;
}
