import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

export type ListKind = 'unordered' | 'ordered';

/** Lines that look like a list and are none: where they stand, and whether that is sure. */
export interface FakeList {
  element: PageElement;
  kind: ListKind;
  lines: string[];
  isSure: boolean;
}

const bullet = /^\s*([•·▪▫►▸▶‣◦●○■□◆◇✓✔✗➔➜→»*–—-]|\u2212)[\s\u00a0]+\S/u;
const ordinal = /^\s*\(?(\d{1,2}|[a-z])(?:[.)]|[\s\u00a0][-–—])[\s\u00a0]*\S/iu;

/** The number that a line begins with: 2 for « 2. » and « b) »; undefined without one. */
function numberOf(line: string): number | undefined {
  const written = ordinal.exec(line)?.[1];
  if (written === undefined || /^\s*\d+[.,]\d/.test(line)) return undefined;
  return /\d/.test(written) ? Number(written) : written.toLowerCase().charCodeAt(0) - 96;
}

const unread = /^(pre|code|textarea|script|style|template|noscript|select|svg|math|h[1-6]|button|title|head)$/;

/** Lines of one block that breaks part, and blocks that follow one another: each run of three or more marked lines. */
export function fakeLists(view: View): FakeList[] {
  const lists = known.get(view) ?? readFakeLists(view);
  known.set(view, lists);
  return lists;
}

const known = new WeakMap<View, FakeList[]>();

function readFakeLists(view: View): FakeList[] {
  const lists: FakeList[] = [];
  for (const element of view.elements) {
    if (element.namespace !== 'html' || !element.box || unread.test(element.tag) || element.tag.includes('-')) continue;
    if (element.content.length < 3) continue;
    const hasBreaks = element.children.filter(({tag}) => tag === 'br').length >= 2;
    if (hasBreaks) lists.push(...runsOf(element, linesOf(element)));
    if (!/^(ul|ol|dl|table|tbody|tr|menu)$/.test(element.tag) && element.writtenRole !== 'list')
      lists.push(...runsOf(element, blocksOf(element)));
  }
  return lists.filter(({element}) => !element.closest(({tag}) => unread.test(tag)));
}

/** What is between the breaks of a block. */
function linesOf(element: PageElement): string[] {
  const lines = [''];
  for (const node of element.content) {
    if (isElement(node) && node.tag === 'br') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${isElement(node) ? node.text : node.data.replace(/\s+/g, ' ')}`);
  }
  return lines;
}

/** The blocks of a block, in their order, with the mark that CSS gives them; what has another role has another meaning. */
function blocksOf(element: PageElement): string[] {
  return element.children.map(child => {
    if (
      !/^(p|div|span)$/.test(child.tag) ||
      !child.box ||
      child.writtenRole ||
      /^(inline|contents)/.test(child.css('display'))
    )
      return '';
    const mark = child.content.find(node => isElement(node) && node.pseudo === 'before');
    const generated = mark && isElement(mark) ? (/^"([^"]{1,3})"/.exec(mark.css('content'))?.[1] ?? '') : '';
    const isItem = child.css('display') === 'list-item' && /disc|circle|square/.test(child.css('list-style-type'));
    const text = startOf(child);
    return isItem ? `• ${text}` : generated ? `${generated.trim()} ${text}` : text;
  });
}

/** The first words of a block; a block that holds others is no line. */
function startOf(block: PageElement): string {
  if (block.children.some(({tag}) => /^(p|div|ul|ol|table|h[1-6]|section|article|form)$/.test(tag))) return '';
  return block.text.slice(0, 200);
}

function runsOf(element: PageElement, lines: readonly string[]): FakeList[] {
  return [...bulletRuns(element, lines), ...ordinalRuns(element, lines)];
}

function* bulletRuns(element: PageElement, lines: readonly string[]): Generator<FakeList> {
  let run: string[] = [];
  let mark = '';
  for (const line of [...lines, '']) {
    const here = bullet.exec(line)?.[1] ?? '';
    if (here && here === mark) run.push(line.trim());
    else if (!here && line.trim() === '' && run.length > 0 && lines.length > run.length * 3) continue;
    else {
      // Dashes begin the lines of a dialogue too.
      if (run.length >= 3)
        yield {
          element,
          kind: 'unordered',
          lines: run,
          isSure: !/[-–—]/.test(mark) || !run.some(one => /[?!«»]/.test(one) || one.length > 120),
        };
      run = here ? [line.trim()] : [];
      mark = here;
    }
  }
}

function* ordinalRuns(element: PageElement, lines: readonly string[]): Generator<FakeList> {
  let run: string[] = [];
  let last = 0;
  for (const line of [...lines, '']) {
    const number = numberOf(line);
    if (number !== undefined && run.length > 0 && number === last + 1) run.push(line.trim());
    else {
      if (run.length >= 3) yield {element, kind: 'ordered', lines: run, isSure: true};
      run = number === 1 ? [line.trim()] : [];
    }
    last = number ?? 0;
  }
}

/** Menus that are links one after the other, without a list. */
export function barelyLinked(view: View): PageElement[] {
  return view.byTag('nav').flatMap(nav => {
    if (nav.isHiddenToAll || nav.isAriaHidden || !nav.box) return [];
    const groups = [nav, ...nav.children.filter(({tag}) => tag === 'div')];
    return groups.filter(group => {
      const links = group.children.filter(({tag, box}) => tag === 'a' && box);
      const isBare = group.content.every(node => isElement(node) || node.data.trim() === '');
      return (
        links.length >= 4 &&
        links.length === group.children.length &&
        isBare &&
        links.every(link => !link.attribute('href')?.startsWith('#'))
      );
    });
  });
}

/** Elements that follow one another with the same class and make, as cards do, without a list around them. */
export function series(view: View): PageElement[] {
  const found: PageElement[] = [];
  for (const element of view.byTag('div', 'section', 'main', 'nav')) {
    if (
      element.children.length < 3 ||
      !element.box ||
      element.closest(({writtenRole}) =>
        /^(list|listbox|menu|tablist|grid|table|radiogroup|group|toolbar)/.test(writtenRole ?? ''),
      )
    )
      continue;
    const [first] = element.children;
    const name = first?.attribute('class');
    if (!first || !name || !/^(div|a|article|section|span)$/.test(first.tag) || first.writtenRole) continue;
    const isAlike = element.children.every(
      child => child.tag === first.tag && child.attribute('class') === name && child.box,
    );
    const isField = first.inside('input', 'select', 'textarea').length > 0;
    if (isAlike && !isField && first.text !== '') found.push(element);
  }
  return found;
}
