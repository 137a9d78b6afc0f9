import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/** Frames that somebody meets: those hidden to all, or to assistive technologies, need no title (RGAA, « Titre de cadre »). */
export const framesOf = (view: View): PageElement[] =>
  view.byTag('iframe', 'frame').filter(frame => !frame.isHiddenToAll && !frame.isAriaHidden);

/** Content of the attribute `title`, the only title that the RGAA asks of a frame. */
export const frameTitle = (frame: PageElement): string => frame.attribute('title')?.trim() ?? '';

/** Where a frame leads, whole. */
export function frameAddress(frame: PageElement): string {
  const source = frame.attribute('src')?.trim() ?? '';
  return URL.canParse(source, frame.view.url) ? new URL(source, frame.view.url).href : source;
}

/** The `<html>` of the document that a frame shows, when it is of the same origin. */
export const documentOf = (frame: PageElement): PageElement | undefined =>
  frame.treeChildren.find(child => child.entrance === 'frame' && child.tag === 'html');

/** The title of the document that a frame shows. */
export const titleInside = (frame: PageElement): string => documentOf(frame)?.inside('title')[0]?.text ?? '';
