import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

const quoted = /«[\s\u00a0\u202f]*([^«»]+?)[\s\u00a0\u202f]*»|“([^“”]+)”/gu;
const wordCount = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
const quoteNames = /^(quote|citation|blockquote|pullquote|verbatim|temoignage|testimonial)$/i;
const marked =
  /^(q|blockquote|cite|code|pre|script|style|template|noscript|title|option|textarea|button|a|label|legend|summary|h[1-6])$/;

export interface Quotation {
  element: PageElement;
  text: string;
  /** True when it fills its block. */
  isBlock: boolean;
  /** True when its author or a class says that it is a quotation. */
  isSigned: boolean;
}

/** What stands between quotation marks in the texts of a view, without being marked as a quotation. */
export function bareQuotations(view: View): Quotation[] {
  const found: Quotation[] = [];
  const seen = new Set<PageElement>();
  for (const {data, parent, box} of view.texts) {
    if (!box || !/[«“]/u.test(data)) continue;
    const block = parent.closest(one => !/^(inline|contents)/.test(one.css('display')));
    if (!block || seen.has(block) || parent.closest(({tag}) => marked.test(tag))) continue;
    seen.add(block);
    const text = block.text;
    for (const match of text.slice(0, 5000).matchAll(quoted)) {
      const words = match[1] ?? match[2] ?? '';
      if (wordCount(words) < 6) continue;
      const isBlock = words.length > 0.85 * text.length;
      found.push({
        element: block,
        text: words,
        isBlock,
        isSigned: isBlock && wordCount(words) >= 10 && isSigned(block),
      });
    }
  }
  return found;
}

/** Named after quotations, or followed by who said it. */
function isSigned(block: PageElement): boolean {
  const around = [block, block.parent].filter(one => one !== undefined);
  const names = around.flatMap(one => (one.attribute('class') ?? '').split(/\s+/));
  if (names.some(name => quoteNames.test(name))) return true;
  const next = block.next;
  return (
    next !== undefined &&
    (next.tag === 'cite' ||
      (next.text.length < 80 && next.inside('cite').length > 0) ||
      /^[—–]\s*\p{Lu}/u.test(next.text.slice(0, 80)))
  );
}
