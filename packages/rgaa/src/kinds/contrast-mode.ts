import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {contrastModes} from '../words/contrast.js';

const roles = new Set([
  'button',
  'link',
  'switch',
  'checkbox',
  'radio',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
]);

/** Controls that say they show the page with more contrast (RGAA glossary « Mécanisme qui permet… »). */
export const contrastModesOf = (view: View): PageElement[] =>
  view.elements.filter(
    element => roles.has(element.role) && element.name.length <= 60 && contrastModes.test(element.name),
  );
