import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {isFocusable, isNativeControl} from './focusables.js';

/** Roles of what one acts upon. */
export const widgetRoles = new Set(
  (
    'button checkbox combobox gridcell link listbox menuitem menuitemcheckbox menuitemradio option radio scrollbar ' +
    'searchbox slider spinbutton switch tab textbox treeitem'
  ).split(' '),
);

/** Roles of what manages the focus of the parts inside. */
const compositeRoles = new Set(
  'combobox grid listbox menu menubar radiogroup tablist toolbar tree treegrid application'.split(' '),
);

/** Roles of components made of parts. */
export const structureRoles = new Set(
  'alertdialog dialog feed grid listbox menu menubar meter progressbar radiogroup tablist tabpanel toolbar tooltip tree treegrid'.split(
    ' ',
  ),
);

/** A component of the interface by its role. */
export const isWidget = (element: PageElement): boolean => widgetRoles.has(element.writtenRole ?? '');

/** Components that scripts make or control: those with a role of their own, and buttons that no form needs. */
export const componentsOf = (view: View): PageElement[] =>
  view.elements.filter(
    element =>
      element.isExposed &&
      (isWidget(element) || structureRoles.has(element.writtenRole ?? '') || isScriptButton(element)),
  );

const isScriptButton = (element: PageElement) =>
  (element.tag === 'button' || element.tag === 'input') &&
  (/^button$/i.test(element.attribute('type') ?? '') ||
    [...element.attributes.keys()].some(name =>
      /^(onclick|aria-(expanded|pressed|haspopup|controls)|popovertarget)$/.test(name),
    ));

/** Part of a component that gives the focus to its parts itself. */
export const isInComposite = (element: PageElement): boolean =>
  element.closest(around => compositeRoles.has(around.writtenRole ?? '') || around.has('aria-activedescendant')) !==
  undefined;

const wholes = new Set([
  'html',
  'body',
  'main',
  'header',
  'footer',
  'form',
  'table',
  'tbody',
  'thead',
  'tr',
  'svg',
  'canvas',
]);

/**
 * Something that looks like a button and that only a pointer may use: it answers to a click, shows the hand, holds
 * little, and neither it nor anything around or inside may take the focus.
 */
export function isPointerOnly(element: PageElement): boolean {
  if (wholes.has(element.tag) || !element.isVisible || element.css('cursor') !== 'pointer') return false;
  if (isFocusable(element) || isInComposite(element) || element.isAriaHidden) return false;
  if (element.css('pointer-events') === 'none') return false;
  let count = 0;
  for (const inner of element.descendants())
    if (++count > 20 || isFocusable(inner) || inner.tag === 'label') return false;
  return (
    element.closest(around => around !== element && (isNativeControl(around) || around.tag === 'label')) ===
      undefined &&
    element.tag !== 'label' &&
    element.tag !== 'option' &&
    element.tag !== 'legend' &&
    element.closest(around => around !== element && isFocusable(around) && !/^(body|html|main)$/.test(around.tag)) ===
      undefined
  );
}

/** What one sees of it: its text, or the alternative of its image. */
export const wordsOf = (element: PageElement): string =>
  element.visibleText ||
  [...element.descendants()]
    .map(({name}) => name)
    .join(' ')
    .trim();

const drawn = new Set(['img', 'svg', 'canvas', 'picture', 'i']);

/** It holds something to see. */
export const showsSomething = (element: PageElement): boolean =>
  element.visibleText !== '' || drawn.has(element.tag) || [...element.descendants()].some(({tag}) => drawn.has(tag));

/** Names of what the keyboard may use, to find what does the same. */
export const usableNames = (view: View): ReadonlySet<string> =>
  new Set(view.elements.filter(element => isFocusable(element) && element.isExposed).map(({name}) => fold(name)));

export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
