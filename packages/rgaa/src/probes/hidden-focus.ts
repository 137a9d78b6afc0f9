import {isTabStop} from '../kinds/focusables.js';
import type {Probe} from './probe.js';

/** What Tab comes to though it is hidden from assistive technologies (RGAA 10.8). */
export interface HiddenFocus {
  /** `backendNodeId`s of what keeps the focus it is given. */
  keeps: number[];
  /** Of what hands it on to something else. */
  handsOn: number[];
}

const most = 40;

export const hiddenFocus: Probe<HiddenFocus> = {
  spoils: false,
  async run(session, {views: [view]}) {
    const result: HiddenFocus = {keeps: [], handsOn: []};
    const hidden = view?.elements.filter(element => isTabStop(element) && element.isAriaHidden) ?? [];
    if (hidden.length === 0) return result;
    const where = await session.run(() => ({x: scrollX, y: scrollY}));
    for (const {backendNodeId} of hidden.slice(0, most)) {
      const keeps = await session.runOn(backendNodeId, async element => {
        (element as HTMLElement).focus({preventScroll: true});
        const root = element.getRootNode() as Document | ShadowRoot;
        const wasGiven = root.activeElement === element;
        await new Promise(resolve => setTimeout(resolve, 20));
        // A trap at the edge of a dialog hands the focus on as soon as it has it.
        return root.activeElement === element || (!wasGiven && root.activeElement === document.body);
      });
      (keeps ? result.keeps : result.handsOn).push(backendNodeId);
    }
    await session.run(({x, y}) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo({left: x, top: y, behavior: 'instant'});
    }, where);
    return result;
  },
};
