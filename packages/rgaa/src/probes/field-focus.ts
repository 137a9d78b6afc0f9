import {bareFieldsOf} from '../kinds/bare-fields.js';
import type {Probe} from './probe.js';

/** Fields beside which nothing is written until they have the focus, by `backendNodeId` (RGAA 11.1.3). */
export interface FieldFocus {
  /** Beside these a text comes with the focus. */
  told: number[];
  /** Beside these nothing comes. */
  untold: number[];
}

export const fieldFocus: Probe<FieldFocus> = {
  spoils: false,
  async run(session, {views}) {
    const found: FieldFocus = {told: [], untold: []};
    const fields = views[0] ? bareFieldsOf(views[0]).slice(0, 8) : [];
    for (const {backendNodeId} of fields)
      found[(await session.runOn(backendNodeId, textComes)) ? 'told' : 'untold'].push(backendNodeId);
    return found;
  },
};

/** True when a text comes near an element as it takes the focus; the focus goes back afterwards. */
async function textComes(field: Element): Promise<boolean> {
  const near = field.getBoundingClientRect();
  const texts = () => {
    const seen = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let steps = 0; steps < 20_000 && walker.nextNode(); steps += 1) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.nodeValue?.trim() || !parent) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const across = Math.max(box.left - near.right, near.left - box.right);
      const down = Math.max(box.top - near.bottom, near.top - box.bottom);
      if (box.width < 3 || across > 100 || down > 100) continue;
      if (parent.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})) seen.add(node.nodeValue.trim());
    }
    return seen;
  };
  const before = texts();
  const active = document.activeElement;
  const {scrollX, scrollY} = window;
  (field as HTMLElement).focus({preventScroll: true});
  await new Promise(resolve => setTimeout(resolve, 60));
  const comes = [...texts()].some(text => !before.has(text));
  if (active instanceof HTMLElement && active !== document.body) active.focus({preventScroll: true});
  else (field as HTMLElement).blur();
  window.scrollTo(scrollX, scrollY);
  return comes;
}
