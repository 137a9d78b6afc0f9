import {elementIn} from '../kinds/layout.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

const most = 15;

/** RGAA 10.8.1 – what is hidden is to be ignored by assistive technologies, or may be brought to them. */
export const rule: Rule = {
  test: '10.8.1',
  needs: ['hiddenFocus'],
  *judge(view) {
    const named = namedBy(view);
    let doubts = 0;
    for (const element of outermostHidden(view)) {
      if (!element.text && element.inside('img', 'input', 'button', 'a').length === 0) continue;
      const doubt = doubtOf(element, named);
      if (!doubt || doubt === 'C') yield judgementOf('C', element);
      else if (doubt.outcome === 'NC' || (doubts += 1) <= most) yield judgementOf(doubt, element);
    }
  },
  *judgePage(page) {
    const {hiddenFocus} = page.probes;
    for (const node of hiddenFocus?.keeps ?? [])
      yield judgementOf(
        nc('Cet élément reçoit le focus alors que « aria-hidden » le cache aux technologies d’assistance.'),
        elementIn(page, node),
      );
    for (const node of hiddenFocus?.handsOn ?? [])
      yield judgementOf(
        av('Cet élément caché par « aria-hidden » reçoit le focus et le rend : à quoi sert-il ?'),
        elementIn(page, node),
      );
  },
};

const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'meta',
  'link',
  'base',
  'datalist',
  'option',
  'source',
  'track',
  'param',
  'area',
  'map',
  'col',
  'colgroup',
]);

/** What is hidden by itself, not by what is around it. */
function* outermostHidden(view: View): Iterable<PageElement> {
  for (const element of view.elements) {
    if (unseen.has(element.tag) || element.namespace !== 'html' || element.ancestor('head')) continue;
    if (isHidden(element) && !(element.parent && isHidden(element.parent))) yield element;
  }
}

const isHidden = (element: PageElement) =>
  (!element.box && element.css('display') !== 'contents' && !element.isExposed) ||
  element.css('visibility') === 'hidden' ||
  element.css('font-size') === '0px' ||
  element.isAriaHidden;

/** What gives its text to something else by its id, and what something says that it opens. */
function namedBy(view: View): ReadonlySet<PageElement> {
  const named = new Set<PageElement>();
  for (const element of view.elements)
    for (const attribute of [
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-details',
      'aria-errormessage',
      'aria-owns',
      'popovertarget',
      'commandfor',
      'data-bs-target',
      'list',
    ])
      if (element.has(attribute))
        for (const other of element.references(attribute.replace(/^data-.*/, 'aria-controls'))) named.add(other);
  return named;
}

function doubtOf(element: PageElement, named: ReadonlySet<PageElement>): Answer | undefined {
  if (element.attribute('aria-hidden') === 'true' && element.isVisible) {
    const text = element.visibleText;
    if (
      element.tag === 'main' &&
      !element.view.queryAll('[aria-modal=true], dialog[open]').some(({isVisible}) => isVisible)
    )
      return nc('Le contenu principal est caché aux technologies d’assistance par « aria-hidden » : retirez-le.');
    if (!/[\p{L}\p{N}]/u.test(text) || isSaidAround(element, text)) return undefined;
    return av(
      `Le texte visible « ${cut(text)} » est caché aux technologies d’assistance : n’apporte-t-il vraiment rien ?`,
    );
  }
  if (!element.text || isOpened(element, named) || [...named].some(other => other.isInside(element))) return undefined;
  return av(
    `Ce contenu est caché : « ${cut(element.text)} ». Doit-il l’être toujours, ou une action au clavier l’affiche-t-elle ?`,
  );
}

const isOpened = (element: PageElement, named: ReadonlySet<PageElement>) =>
  named.has(element) ||
  element.closest(({tag}) => tag === 'details' || tag === 'dialog') !== undefined ||
  element.has('popover') ||
  ['dialog', 'alertdialog', 'tabpanel', 'tooltip', 'menu', 'listbox'].includes(element.writtenRole ?? '');

/** Is the same said by the name of what is around it, or by the text just beside it? */
function isSaidAround(element: PageElement, text: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const around = element.parent?.closest(
    ({tag, role}) => tag === 'a' || tag === 'button' || tag === 'label' || /^(link|button|tab)$/.test(role),
  );
  const beside = element.siblings.filter(other => other !== element && other.attribute('aria-hidden') !== 'true');
  const said = [around?.name ?? '', ...beside.flatMap(other => [other.text, other.name])].map(plain);
  return said.some(words => words !== '' && words.includes(plain(text)));
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
