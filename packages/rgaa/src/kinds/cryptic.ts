import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {emoticons, isAsciiArt, leet, sureEmoticons} from '../words/cryptic.js';

/** Text that says nothing as it is read aloud: an emoticon, a drawing of signs, figures for letters. */
export interface Cryptic {
  element: PageElement;
  kind: 'emoticon' | 'art' | 'leet';
  text: string;
  /** Can it be nothing else? */
  isSure: boolean;
}

/** Each cryptic content of a view that eyes can see. */
export function* crypticContents(view: View): Iterable<Cryptic> {
  const seen = new Set<PageElement>();
  const see = function* (cryptic: Cryptic) {
    if (seen.has(cryptic.element) || !cryptic.element.isVisible || cryptic.element.isAriaHidden) return;
    seen.add(cryptic.element);
    yield cryptic;
  };
  for (const element of view.byTag('pre')) {
    if (element.inside('code', 'samp', 'kbd').length > 0) continue;
    const text = rawText(element);
    if (isAsciiArt(text)) yield* see({element, kind: 'art', text, isSure: true});
  }
  for (const {data, parent, box} of view.texts) {
    if (
      !box ||
      data.length > 5000 ||
      parent.closest(({tag}) => /^(pre|code|kbd|samp|textarea|script|style|math)$/.test(tag))
    )
      continue;
    const emoticon = emoticons.exec(data)?.[1];
    if (emoticon) {
      yield* see({element: parent, kind: 'emoticon', text: emoticon, isSure: sureEmoticons.test(data)});
    }
    const word = leet.exec(data)?.[0].trim();
    if (word) yield* see({element: parent, kind: 'leet', text: word, isSure: false});
  }
}

const rawText = (element: PageElement): string =>
  element.content.map(node => ('data' in node ? node.data : rawText(node))).join('');

const definition =
  /sourire|souriant|smiley|émoticône|emoticon|clin d[’']œil|content|triste|tristesse|rire|cœur|coeur|joie|bisou|clin|langue|dessin|image|représent|schéma|ascii|figure|logo|illustration/i;

/** What defines a cryptic content: a name, a title, a caption; what stands beside it only seems to. */
export function alternativeOf({element, kind, text}: Cryptic): {text: string; isSure: boolean} | undefined {
  const holder = element.closest(
    each => each.has('title') || each.tag === 'abbr' || (each.writtenRole === 'img' && each.name !== ''),
  );
  const named = holder?.attribute('title')?.trim() || (holder?.writtenRole === 'img' ? holder.name : '');
  // A title of the whole page or of a section defines nothing in it.
  if (holder && named && holder.text.length <= Math.max(80, 4 * text.length)) return {text: named, isSure: true};
  const caption = element.ancestor('figure')?.inside('figcaption')[0]?.text;
  if (caption) return {text: caption, isSure: true};
  const block = element.closest(({tag}) =>
    /^(p|li|td|dd|dt|div|section|article|main|body|blockquote|figure)$/.test(tag),
  );
  const around =
    kind === 'art'
      ? [element.previous, element.next]
          .map(each => (each?.tag === 'h1' ? '' : each?.text))
          .filter(each => each && each.length <= 160)
      : [];
  if (around[0]) return {text: around[0], isSure: false};
  const nearby = block?.text ?? '';
  return definition.test(nearby.replace(text, '')) ? {text: nearby.slice(0, 160), isSure: false} : undefined;
}
