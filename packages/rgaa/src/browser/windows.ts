import type {Viewport} from '../page/view.js';

/** The window in which a page is first seen. */
export const usualWindow: Viewport = {width: 1280, height: 800};

/** The same page zoomed to 200 % and to 400 % in a window of 1280 × 1024 (RGAA 10.4, 10.11). */
export const zoomedWindows: readonly Viewport[] = [
  {width: 640, height: 512},
  {width: 320, height: 256},
];
