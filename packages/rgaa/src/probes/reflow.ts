import {usualWindow} from '../browser/windows.js';
import type {Probe} from './probe.js';

/** How the page stands in a window as small as one of 1280 × 1024 zoomed to 400 % (RGAA 10.11). */
export interface Reflow {
  /** How many CSS pixels stand out of a window 320 wide. */
  overflowX: number;
  /** `backendNodeId` of what stands out by itself, the innermost. */
  spilling: number[];
}

export const reflow: Probe<Reflow> = {
  spoils: false,
  async run(session) {
    await session.page.setViewportSize({width: 320, height: 256});
    try {
      const overflowX = await session.run(() => (document.scrollingElement?.scrollWidth ?? innerWidth) - innerWidth);
      return {overflowX: Math.max(0, overflowX), spilling: []};
    } finally {
      await session.page.setViewportSize(usualWindow);
    }
  },
};
