import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/** Formats of office documents, by the end of their address. */
const formats = /\.(pdf|docx?|dotx?|odt|ott|rtf|xlsx?|ods|pptx?|ppsx?|odp|epub|pages|numbers|key)$/i;
const types: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/epub+zip': 'epub',
};

/** Format of the document that a link leads to, such as `pdf`; undefined when it is none. */
export function documentFormat(link: PageElement): string | undefined {
  const type = link.attribute('type')?.trim().toLowerCase();
  if (type && types[type]) return types[type];
  for (const address of [link.attribute('href'), link.attribute('download')]) {
    const format = formats.exec(address?.split(/[?#]/)[0] ?? '')?.[1];
    if (format) return format.toLowerCase();
  }
  // What the link says of itself where its address says nothing.
  const said = /\(?\b(pdf|docx?|odt|epub)\b[\s,–-]*\d+([.,]\d+)?\s*[kmg]?(o|b)\b/i.exec(link.text)?.[1];
  return said?.toLowerCase();
}

/** Links to an office document, those hidden to everybody excepted. */
export const documentLinks = (view: View): PageElement[] =>
  view.queryAll('a[href], area[href]').filter(link => !link.isHiddenToAll && documentFormat(link) !== undefined);

const accessible =
  /(?<!\p{L})(version|format|document|alternative)s?(?!\p{L}).{0,30}(?<!\p{L})(accessibles?|html|web|daisy|epub|falc|adapt[ée]e?s?)(?!\p{L})|(?<!\p{L})accessible.{0,20}version|lire en ligne/iu;

/** What presents itself as the accessible version of a document: the link itself, or another one just beside it. */
export function accessibleVersion(link: PageElement): PageElement | undefined {
  if (accessible.test(link.text)) return link;
  const around = link.closest(({tag}) => /^(li|p|td|tr|dd|article|section|div|figure)$/.test(tag));
  // Farther than that, nothing tells which document it is the version of.
  if (!around || around.text.length > 600) return undefined;
  return around.inside('a').find(other => other !== link && accessible.test(other.text));
}
