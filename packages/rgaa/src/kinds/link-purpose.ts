import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import {plain} from '../words/plain.js';
import {fileFormats, vagueLinks} from '../words/vague-links.js';
import {kindOf, linksOf, targetOf, type LinkKind} from './links.js';

/** Whether the links of one kind say what they do: alone, or with what is around them (RGAA 6.1.1 to 6.1.4). */
export const purposeRule = (test: string, kind: LinkKind): Rule => ({
  test,
  *judge(view) {
    const links = linksOf(view).filter(link => link.name && kindOf(link) === kind);
    if (links.length === 0) return;
    const {headings, twins} = contextsOf(view);
    for (const link of links) yield* judgePurpose(link, headings.get(link), twins.get(link));
  },
});

function* judgePurpose(link: PageElement, heading?: PageElement, twin?: PageElement): Generator<Judgement> {
  const {name} = link;
  const fault = faultOf(link, heading) ?? (twin && twinFault(link, twin));
  if (fault) yield judgementOf(fault, link);
  else if (isVague(name)) {
    const around = heading ? ` et le titre « ${cut(heading.name || heading.text)} »` : '';
    yield judgementOf(av(`Ce qui entoure « ${cut(name)} »${around} suffit-il à dire où mène ce lien\u00a0?`), link);
  } else
    yield judgementOf(
      av(`L’intitulé « ${cut(name)} » dit-il, seul ou avec ce qui l’entoure, où mène ce lien\u00a0?`),
      link,
    );
}

/** What proves that neither the name nor the context says anything. */
function faultOf(link: PageElement, heading: PageElement | undefined): Answer | undefined {
  const {name} = link;
  if (isAddress(name)) return undefined;
  if (!/[\p{L}\p{N}]/u.test(name))
    return isSymbol(name) ? undefined : nc(`L’intitulé « ${cut(name)} » n’a pas de mots : dites où mène ce lien.`);
  if (isFileName(name)) {
    // In a list of documents the name of a file says what the link gives; that of a page, or of an image, never does.
    const isOfDocument = link.visibleText !== '' && !/\.(html?|php|aspx?)$/i.test(name.trim());
    return isOfDocument
      ? av(`L’intitulé de ce lien est le nom d’un fichier, « ${cut(name)} » : suffit-il à dire ce qu’il donne ?`)
      : nc(`L’intitulé de ce lien est le nom d’un fichier, « ${cut(name)} » : dites où il mène.`);
  }
  if (/^(undefined|null|nan|\[object object\]|\{\{.*\}\})$/i.test(name.trim()))
    return nc(`L’intitulé « ${cut(name)} » vient d’une erreur : dites où mène ce lien.`);
  if (!isVague(name) || link.ax?.description.trim()) return undefined;
  if (heading || hasContext(link)) return undefined;
  return nc(`« ${cut(name)} » ne dit pas où mène ce lien, et rien autour non plus : nommez sa destination.`);
}

/** Two links of one name and one context lead to two places. */
function twinFault(link: PageElement, twin: PageElement): Answer | undefined {
  const {name} = link;
  const [here, there] = [targetOf(link), targetOf(twin)];
  const isElsewhere = hostOf(here) !== hostOf(there);
  if (!isElsewhere && !isVague(name))
    return av(
      `Un autre lien « ${cut(name)} », au même endroit, a une autre adresse (${cut(there)}) : mènent-ils à la même page\u00a0?`,
    );
  return nc(
    `Un autre lien « ${cut(name)} », dans le même contexte, mène ailleurs (${cut(there)}) : distinguez leurs intitulés.`,
  );
}

const isVague = (name: string) => vagueLinks.has(plain(name)) || fileFormats.has(plain(name));
const isAddress = (name: string) => /^\S+@\S+\.\w+$/.test(name.trim());
/** Arrows and signs that a human may find enough; what eyes read as nothing at all is none. */
const isSymbol = (name: string) => /[\p{S}\p{P}]/u.test(name);
const isFileName = (name: string) =>
  /^[\w%-]+[\w%.-]*\.(png|jpe?g|gif|svg|webp|html?|php|aspx?|bmp|tiff?)$/i.test(name.trim());
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host || new URL(address).href : address);

const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * Whether one of the contexts of the glossary has words of its own: the sentence or paragraph, the items of lists
 * around, the cell and its headers.
 */
function hasContext(link: PageElement): boolean {
  for (let around = link.parent; around && around.tag !== 'body'; around = around.parent) {
    if (/^(p|li|td|dd|dt|figcaption|caption)$/.test(around.tag) && hasMore(around)) return true;
    if ((around.tag === 'td' || around.tag === 'th') && headerOf(around)) return true;
    if (/^(div|section|article|main|td|body|form|footer|header|nav|aside)$/.test(around.tag) && ownWords(around))
      return true;
  }
  return false;
}

/** Words beside those of links that say nothing either. */
function hasMore(around: PageElement): boolean {
  return wordsBut(around, 0).some(text => /\p{L}{2}|\p{N}/u.test(text));
}

function wordsBut(element: PageElement, depth: number): string[] {
  if (depth > 30) return ['trop'];
  return element.content.flatMap(node => {
    if ('data' in node) return [node.data];
    if (/^(script|style|template|noscript)$/.test(node.tag)) return [];
    if (node.tag === 'img' || node.writtenRole === 'img') return [node.name];
    if (node.tag === 'a' && isVague(node.name || node.text)) return [];
    return wordsBut(node, depth + 1);
  });
}

/** The link stands in a sentence that no paragraph holds. */
const ownWords = (around: PageElement) => around.content.some(node => 'data' in node && /\p{L}{2}/u.test(node.data));

/** The cells of headers of a cell, as far as its row and its column tell. */
function headerOf(cell: PageElement): boolean {
  if (cell.references('headers').length > 0) return true;
  const row = cell.ancestor('tr');
  const table = cell.ancestor('table');
  return [row, table].some(
    around => around && around.inside('th').some(header => header !== cell && header.text !== ''),
  );
}

const contexts = new WeakMap<View, ReturnType<typeof readContexts>>();

/** What the links of a view have before them, and which of them are alike. */
function contextsOf(view: View) {
  const read = contexts.get(view) ?? readContexts(view);
  contexts.set(view, read);
  return read;
}

function readContexts(view: View) {
  const headings = new Map<PageElement, PageElement>();
  const twins = new Map<PageElement, PageElement>();
  const first = new Map<string, PageElement>();
  const links = new Set(linksOf(view));
  const order = new Map<PageElement | undefined, number>();
  const idOf = (element: PageElement | undefined) => {
    if (!order.has(element)) order.set(element, order.size);
    return order.get(element);
  };
  let heading: PageElement | undefined;
  for (const element of view.elements) {
    if (isHeading(element)) heading = element;
    if (!links.has(element)) continue;
    const inside = element.closest(isHeading);
    if (heading && inside !== heading) headings.set(element, heading);
    const target = targetOf(element).replace(/#.*$/, '');
    if (!element.name || !/^(https?|mailto|tel):/.test(target)) continue;
    const box = element.parent?.closest(({tag}) =>
      /^(p|li|td|th|dd|dt|figure|article|tr|section|form|nav|fieldset)$/.test(tag),
    );
    const key = `${plain(element.name)}\n${element.ax?.description ?? ''}\n${idOf(heading)}\n${idOf(box)}`;
    const other = first.get(key);
    if (!other) first.set(key, element);
    else if (simple(targetOf(other)) !== simple(targetOf(element)) && !isToldApart(element, other))
      twins.set(element, other);
  }
  return {headings, twins};
}

/** In a sentence each link has words of its own before it. */
const isToldApart = (link: PageElement, other: PageElement) =>
  link.parent !== other.parent ||
  (link.parent?.content.some(node => 'data' in node && /\p{L}{2}|\p{N}/u.test(node.data)) ?? false);

const isHeading = (element: PageElement) =>
  (/^h[1-6]$/.test(element.tag) || element.writtenRole === 'heading') && element.text !== '' && !element.isHiddenToAll;

/** Addresses that lead to the same place in all likelihood. */
const simple = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(index|default|accueil|home)\.\w+$/, '')
    .replace(/\/$/, '');
