/** Attributes of HTML and ARIA whose value is one id, or several apart by spaces. */
const references = [
  'id',
  'for',
  'form',
  'from',
  'list',
  'headers',
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-activedescendant',
  'data-reveals',
];

/** What is read and changed of an element: a real one, or a test's. */
export interface Named {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  /** Of a `<template>`. */
  content?: Part;
}

/** A part of a page, with the contents of its `<template>`. */
export interface Part {
  querySelectorAll(selector: string): Iterable<Named>;
}

/**
 * Begins every id of a part of page, what refers to it, and the names that group radio buttons, with `prefix-`: several
 * examples then stand in one page without meeting. To be done before the part is connected: elements read ids then.
 *
 * At the beginning, because elements know the end of an id (`-erreur`).
 */
export function renameIds(part: Part, prefix: string): void {
  for (const element of part.querySelectorAll('*')) {
    for (const name of references) rename(element, name, prefix);
    if (element.getAttribute('type') === 'radio') rename(element, 'name', prefix);
    const href = element.getAttribute('href');
    if (href && /^#./.test(href)) element.setAttribute('href', `#${prefix}-${href.slice(1)}`);
    if (element.content) renameIds(element.content, prefix);
  }
}

function rename(element: Named, name: string, prefix: string) {
  const value = element.getAttribute(name);
  if (!value) return;
  const renamed = value.split(/\s+/).filter(Boolean);
  element.setAttribute(name, renamed.map(one => `${prefix}-${one}`).join(' '));
}
