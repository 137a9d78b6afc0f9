import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {tabStopsOf} from './focusables.js';
import {headingsOf, landmarksOf, mainOf, siteLinksOf} from './landmarks-nav.js';

/** How much a page asks to pass over before its main content. */
export interface Before {
  /** Stops of the Tab key before the main content. */
  stops: number;
  /** True when it leads to other pages of its site: it is not alone. */
  hasSite: boolean;
  /** True when nothing at all, neither landmark nor heading, shows where the main content begins. */
  isBare: boolean;
  main: PageElement | undefined;
}

export function beforeMain(view: View): Before {
  const main = mainOf(view) ?? headingsOf(view).find(heading => heading.tag === 'h1');
  const stops = tabStopsOf(view);
  const [firstLink] = siteLinksOf(view);
  const isBare = landmarksOf(view, 'main').length === 0 && headingsOf(view).length === 0;
  return {
    stops: main ? stops.filter(({index}) => index < main.index).length : 0,
    hasSite: firstLink !== undefined && (!main || firstLink.index < main.index),
    isBare,
    main,
  };
}
