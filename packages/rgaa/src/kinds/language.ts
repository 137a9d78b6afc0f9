import {isElement, type PageElement, type PageText} from '../page/element.js';
import type {View} from '../page/view.js';

/** The language that an element says to be in, as it is written. */
export const ownLang = (element: PageElement): string | undefined =>
  element.attribute('lang') ?? element.attribute('xml:lang');

/** The nearest element that says the language of this one, itself included; a frame says nothing of its document. */
export function langSource(element: PageElement): PageElement | undefined {
  const source = element.closest(one => ownLang(one) !== undefined || one.entrance === 'frame');
  return source && ownLang(source) !== undefined ? source : undefined;
}

export type CodeJudgement = 'valid' | 'invalid' | 'unsure';

const knownNames = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

/** The RGAA asks for a code of ISO 639 (two or three letters) before the first dash, and for nothing of what follows. */
export function judgeCode(value: string): CodeJudgement {
  const [code = ''] = value.trim().toLowerCase().split('-');
  if (/^(i|x)$/.test(code)) return 'unsure'; // Grandfathered or private tags of BCP 47: no code of ISO 639.
  if (!/^[a-z]{2,3}$/.test(code)) return 'invalid';
  if (/^(und|mul|mis|zxx|q[a-t][a-z])$/.test(code)) return 'unsure';
  if (knownNames.of(code)) return 'valid';
  // ISO 639-3 has thousands of codes that no list here knows.
  return code.length === 2 ? 'invalid' : 'unsure';
}

/** The code as detectors name it: `fr` for `fre` and `FR-CA`. */
export function canonicalCode(value: string): string {
  const [code = ''] = value.trim().toLowerCase().split('-');
  try {
    const [canonical = code] = Intl.getCanonicalLocales(code);
    return {nb: 'no', nn: 'no', iw: 'he', in: 'id'}[canonical] ?? canonical;
  } catch {
    return code;
  }
}

const frenchNames = new Intl.DisplayNames(['fr'], {type: 'language'});

/** « anglais » for `en`. */
export const languageName = (code: string): string => {
  try {
    return frenchNames.of(code) ?? code;
  } catch {
    return code;
  }
};

/** The longest run of text of one element that is in one language, as far as the page says. */
export interface Passage {
  block: PageElement;
  source: PageElement | undefined;
  text: string;
}

const unspoken = new Set(
  'script style template noscript code pre kbd samp var textarea select option svg math time address title'.split(' '),
);

/** Names, codes and drawings are of no language. */
const isUnspoken = (element: PageElement) =>
  unspoken.has(element.tag) ||
  element.attribute('translate') === 'no' ||
  /(^|\s)notranslate(\s|$)/.test(element.attribute('class') ?? '');

const isInline = (element: PageElement) => /^(inline|contents)/.test(element.css('display')) || element.tag === 'slot';

/** The passages of a view that eyes can read, at most `limit` of them, in document order. */
export function passagesOf(view: View, limit: number): Passage[] {
  const passages: Passage[] = [];
  const byBlock = new Map<PageElement, Passage[]>();
  const places = new Map<PageElement, {block: PageElement; source: PageElement | undefined} | undefined>();
  for (const {data, parent, box} of view.texts) {
    if (!box || !/\p{L}/u.test(data)) continue;
    if (!places.has(parent)) places.set(parent, placeOf(parent));
    const place = places.get(parent);
    if (!place) continue;
    const {block, source} = place;
    const here = byBlock.get(block) ?? [];
    byBlock.set(block, here);
    const same = here.find(one => one.source === source);
    if (same) {
      if (same.text.length < 600) same.text += ` ${data}`;
    } else if (passages.length >= limit) break;
    else {
      const passage = {block, source, text: data};
      here.push(passage);
      passages.push(passage);
    }
  }
  for (const passage of passages) passage.text = passage.text.replace(/\s+/g, ' ').trim();
  return passages;
}

function placeOf(parent: PageElement) {
  if (parent.css('visibility') === 'hidden' || parent.closest(isUnspoken)) return undefined;
  const source = langSource(parent);
  // A piece with a language of its own is told where it begins, not at the block around it.
  const block = parent.closest(one => !isInline(one) || one === source) ?? parent;
  return {block, source};
}

/** What is shown of the page in its default language: its title, its texts, what stands for its images. */
export function defaultLanguageText(view: View, limit = 3000): string {
  const {root} = view;
  const pieces = [view.title];
  let length = 0;
  const texts: (PageText | PageElement)[] = [...view.texts.filter(({box}) => box), ...view.byTag('img')];
  const isDefault = new Map<PageElement, boolean>();
  for (const piece of texts) {
    if (length > limit) break;
    const parent = isElement(piece) ? piece : piece.parent;
    const data = isElement(piece) ? (piece.attribute('alt') ?? '') : piece.data;
    if (!/\p{L}/u.test(data)) continue;
    if (!isDefault.has(parent)) isDefault.set(parent, langSource(parent) === root && !parent.closest(isUnspoken));
    if (!isDefault.get(parent)) continue;
    pieces.push(data);
    length += data.length;
  }
  return pieces.join('. ').replace(/\s+/g, ' ').trim();
}
