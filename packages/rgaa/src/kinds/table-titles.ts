import {isElement, type PageElement} from '../page/element.js';
import {readable} from './adjacent.js';
import type {Table} from './tables.js';

/** The title that a table has by itself, and where it is written. */
export interface TableTitle {
  text: string;
  from: 'caption' | 'title' | 'aria-label' | 'aria-labelledby';
}

export const captionOf = ({element}: Table): PageElement | undefined =>
  element.children.find(({tag}) => tag === 'caption');

/** Each title of a table, by the means that the RGAA knows (5.4.1). */
export function titlesOf(table: Table): TableTitle[] {
  const {element} = table;
  const titles: TableTitle[] = [
    {text: captionOf(table)?.text ?? '', from: 'caption'},
    {text: element.attribute('title')?.trim() ?? '', from: 'title'},
    {text: element.attribute('aria-label')?.trim() ?? '', from: 'aria-label'},
    {
      text: element
        .references('aria-labelledby')
        .map(({text}) => text)
        .join(' ')
        .trim(),
      from: 'aria-labelledby',
    },
  ];
  return titles.filter(({text}) => text);
}

/** The text just before a table, in the same part of the page. */
export function textBefore({element}: Table): {text: string; element: PageElement | undefined} {
  const content = element.parent?.content ?? [];
  const at = content.indexOf(element);
  for (const node of content.slice(Math.max(0, at - 6), at).reverse()) {
    const text = readable(node);
    if (text) return {text, element: isElement(node) ? node : undefined};
  }
  return {text: '', element: undefined};
}

/** The `<figcaption>` of a figure that holds this table and no other. */
export function figureCaption({element}: Table): PageElement | undefined {
  const figure = element.ancestor('figure');
  if (!figure || figure.inside('table', 'img').length > 1) return undefined;
  return figure.children.find(({tag}) => tag === 'figcaption');
}

/** A summary, by the means that the RGAA knows (5.1.1) apart from the title. */
export const summaryOf = ({element}: Table): string =>
  [element.attribute('summary'), ...element.references('aria-describedby').map(({text}) => text)]
    .map(text => text?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
