import type {Box, PageElement} from '../page/element.js';
import {clear, faded, over, white, type Colour} from './colours.js';
import {paintersOf, paintOf, shared} from './painters.js';

/** What eyes see of a colour and of what is behind it, both opaque; or why styles do not tell. */
export type Sight = {ink: Colour; behind: Colour} | {unsure: Doubt};

/**
 * `picture`: an image or a gradient; `moving`: a film or what a script draws; `covered`: something else stands there;
 * `effect`: a filter, a wide gamut.
 */
export type Doubt = 'picture' | 'moving' | 'covered' | 'effect';

export const isSure = (sight: Sight): sight is {ink: Colour; behind: Colour} => !('unsure' in sight);

/** Chromium’s canvas of a dark colour scheme. */
const dark: Colour = {red: 18, green: 18, blue: 18, alpha: 1};

/**
 * Composes a colour over the backgrounds of an element and of all that is around it, opacities included.
 *
 * @param ink - a colour that covers `box`, such as that of a text or of a border.
 * @param from - the innermost element whose background is behind it.
 * @param own - what is of that colour: neither it nor what it holds can hide it.
 */
export function see(ink: Colour, from: PageElement, box: Box, own?: PageElement): Sight {
  let seen = ink;
  let behind = clear;
  let place = box;
  /** The innermost that hides all behind it, with what it hides nothing of. */
  let wall: PageElement | undefined;
  for (let element: PageElement | undefined = from; element; element = element.parent) {
    if (!/^(none|)$/.test(element.css('filter'))) return {unsure: 'effect'};
    const {colour, image} = paintOf(element);
    if (behind.alpha < 1 && (image || colour?.alpha !== 0)) {
      const part = isCanvas(element) ? 1 : coverage(element.box, place);
      if (part > 0.98) {
        if (image) return {unsure: 'picture'};
        if (!colour) return {unsure: 'effect'};
        behind = over(behind, colour);
        seen = over(seen, colour);
      } else if (part > 0.02) return {unsure: 'covered'};
    }
    if (behind.alpha >= 0.999) wall ??= element;
    const opacity = Number(element.css('opacity') || 1);
    if (opacity < 1) {
      seen = faded(seen, opacity);
      behind = faded(behind, opacity);
    }
    if (element.entrance === 'frame' && element.parent?.box) {
      const doubt = among(from, place, wall, own);
      if (doubt) return {unsure: doubt};
      if (wall) return {ink: over(seen, white), behind: over(behind, white)};
      place = element.parent.box;
    }
  }
  const doubt = place === box ? among(from, box, wall, own) : undefined;
  if (doubt) return {unsure: doubt};
  const canvas = /\bdark\b/.test(from.view.root?.css('color-scheme') ?? '') && isDarkOnly(from) ? dark : white;
  return {ink: over(seen, canvas), behind: over(behind, canvas)};
}

/** `light dark` follows the system, light here. */
const isDarkOnly = ({view}: PageElement) => !/\blight\b/.test(view.root?.css('color-scheme') ?? '');

/** The background of `<html>`, or that of `<body>` without one, is that of the whole window. */
function isCanvas(element: PageElement): boolean {
  if (element.tag === 'html') return true;
  if (element.tag !== 'body' || element.parent?.tag !== 'html') return false;
  const {colour, image} = paintOf(element.parent);
  return !image && colour?.alpha === 0;
}

/** How much of `inner` is on `outer`, from 0 to 1. */
export function coverage(outer: Box | undefined, inner: Box): number {
  const area = inner.width * inner.height;
  return outer && area > 0 ? shared(outer, inner) / area : 0;
}

/** What stands before or behind without being around. */
function among(
  from: PageElement,
  box: Box,
  wall: PageElement | undefined,
  own: PageElement | undefined,
): Doubt | undefined {
  const painters = paintersOf(from.view);
  const order = orderOf(from);
  for (const other of painters.near(painters.documentOf(from), box)) {
    if (coverage(other.box, box) < 0.15 || other === from || from.isInside(other)) continue;
    if (own && (other === own || other.isInside(own))) continue;
    if (flows(other) && other.paintOrder === order) continue;
    if (other.paintOrder > order) {
      // What is fixed to the window goes away as one scrolls.
      if (other.closest(element => element.css('position') === 'fixed') || !hides(other)) continue;
      return 'covered';
    }
    if (wall && isUnder(other, wall)) continue;
    if (/^(video|canvas|iframe)$/.test(other.tag)) return 'moving';
    return pictureTags.test(other.tag) || paintOf(other).image ? 'picture' : 'covered';
  }
  return undefined;
}

const pictureTags = /^(img|video|canvas|svg|picture)$/;

/** What is inline or floats takes its place among texts, and does not come over them. */
const flows = (element: PageElement) =>
  element.css('display').startsWith('inline') || !/^(none|)$/.test(element.css('float'));

const hides = (element: PageElement) =>
  pictureTags.test(element.tag) || paintOf(element).image || paintOf(element).colour?.alpha !== 0;

const isUnder = (one: PageElement, other: PageElement) =>
  one.paintOrder < other.paintOrder || (one.paintOrder === other.paintOrder && indexOf(one) < indexOf(other));

const indexOf = (element: PageElement) => (element.pseudo ? (element.parent?.index ?? 0) : element.index);

/** An element that is not laid out, as one of a `display: contents`, paints with the one around it. */
const orderOf = (element: PageElement) => element.closest(({paintOrder}) => paintOrder >= 0)?.paintOrder ?? 0;
