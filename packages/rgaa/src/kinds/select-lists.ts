import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/** Lists to choose from that the page shows. */
export const selectsOf = (view: View): PageElement[] => view.byTag('select').filter(select => select.isExposed);

const wordsOf = (option: PageElement) => option.attribute('label') ?? rawText(option);
const rawText = (option: PageElement) => option.content.map(node => ('data' in node ? node.data : '')).join('');
const indent = /^(?:\s*\u00a0|\s*[-–—>→|•·.]{1,}\s|\s*(?:--|––|——|\.\.))/u;

/** Why the options of a list are surely groups that no `<optgroup>` tells; undefined when they are not. */
export function falseGroups(select: PageElement): 'titles' | 'indents' | undefined {
  const options = select.treeChildren.filter(({tag}) => tag === 'option');
  if (select.inside('optgroup').length > 0 || options.length < 4) return undefined;
  const isTitle = (option: PageElement, index: number) =>
    index > 0 &&
    option.has('disabled') &&
    /\p{L}/u.test(wordsOf(option)) &&
    options[index + 1]?.has('disabled') === false &&
    /^[\s\u00a0]*[-–—=*_]{2,}.*[-–—=*_]{2,}[\s\u00a0]*$/u.test(wordsOf(option));
  if (options.filter(isTitle).length >= 2) return 'titles';
  const depths = options.map(option => indent.test(wordsOf(option)));
  const starts = depths.filter((isIn, index) => isIn && index > 0 && depths[index - 1] === false).length;
  return starts >= 2 ? 'indents' : undefined;
}

/** Numbers, years, hours: items of one nature, whose order is enough. */
export const isSequence = (options: readonly PageElement[]): boolean =>
  options.filter(option => /^[\s\d:h/.,+-]+$/.test(option.text)).length >= options.length - 1;
