import {actions} from './actions.js';
import {listeners} from './listeners.js';
import {siteMapLinks} from './site-map-links.js';
import {tabWalk} from './tab-walk.js';
import {media} from './media.js';
import {declaredColours} from './declared-colours.js';
import {hiddenFocus} from './hidden-focus.js';
import {hover} from './hover.js';
import {largeText} from './large-text.js';
import {fieldFocus} from './field-focus.js';
import {imageFiles} from './image-files.js';
import {focusLooks} from './focus-looks.js';
import type {Probe} from './probe.js';
import {documents} from './documents.js';
import {motion} from './motion.js';
import {orientation} from './orientation.js';
import {presses} from './presses.js';
import {tilt} from './tilt.js';
import {time} from './time.js';
import {reflow} from './reflow.js';
import {spacing} from './spacing.js';
import {contrastView} from './contrast-view.js';
import {stateLooks} from './state-looks.js';
import {textPixels} from './text-pixels.js';

/** Everything that may be tried on a page, by its name, in the order in which it is tried. */
export const probes = {
  fieldFocus,
  media,
  imageFiles,
  reflow,
  largeText,
  declaredColours,
  hiddenFocus,
  spacing,
  textPixels,
  focusLooks,
  stateLooks,
  contrastView,
  listeners,
  siteMapLinks,
  tabWalk,
  documents,
  motion,
  orientation,
  presses,
  tilt,
  time,
  actions,
  hover,
} satisfies Record<string, Probe<unknown>>;

export type ProbeName = keyof typeof probes;

export type ProbeResults = {
  [Name in ProbeName]: (typeof probes)[Name] extends Probe<infer Result> ? Result : never;
};
