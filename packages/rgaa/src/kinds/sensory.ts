import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Judgement} from '../rule.js';
import {mayBeSensory, sensoryPhraseIn, type SeenKind, type SensoryPhrase} from '../words/sensory.js';

/** A sentence of the page that names something by its shape, its size or where it stands. */
export interface SensoryReference extends SensoryPhrase {
  block: PageElement;
  sentence: string;
  /** True when nothing but what one sees tells what is meant. */
  isAlone: boolean;
}

const known = new WeakMap<View, readonly SensoryReference[]>();
const most = 20;

export function sensoryReferences(view: View): readonly SensoryReference[] {
  const references = known.get(view) ?? [...read(view)];
  known.set(view, references);
  return references;
}

function* read(view: View): Iterable<SensoryReference> {
  const blocks = new Set<PageElement>();
  for (const {box, data, parent} of view.texts) {
    if (!box || !parent.isVisible || !mayBeSensory(data)) continue;
    const block = parent.closest(element => !/^(|inline|contents)$/.test(element.css('display'))) ?? parent;
    // A name is not a sentence that points at something.
    if (
      blocks.has(block) ||
      blocks.size >= 200 ||
      block.closest(({tag}) => /^(a|button|option|label|h[1-6])$/.test(tag))
    )
      continue;
    blocks.add(block);
    const text = block.text.length <= 800 ? block.text : data.replace(/\s+/g, ' ').trim();
    for (const sentence of text.split(/(?<=[.!?;])\s+/)) {
      const phrase = sensoryPhraseIn(sentence);
      if (!phrase) continue;
      yield {...phrase, block, sentence: cut(sentence), isAlone: phrase.isCommand && isAlone(phrase, text, block)};
      break;
    }
  }
}

const cut = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

function isAlone({kind, noun, trait, isBeside}: SensoryPhrase, text: string, block: PageElement): boolean {
  const {view} = block;
  // What is quoted is a name.
  if (/[«“"„][^»”"]+[»”"]|[‘'][\p{L} ]+['’](?!\p{L})/u.test(text)) return false;
  if (view.elements.some(({tag, attributes}) => /^i?frame$/.test(tag) && attributes.has('src')) && hasClosedFrame(view))
    return false;
  const names = namesOf(view, block);
  const isSaid = (word: string) => word !== '' && names.some(name => name.includes(plain(word)));
  if (isBeside) return !isSaid(noun);
  if (kind === 'menu' || kind === 'navigation') return isMenuAlone(view, block, noun, isSaid);
  if (kind !== 'button' && kind !== 'link') return false;
  const meant = view.elements.filter(({role, isExposed, isVisible}) => role === kind && isExposed && isVisible);
  const spoken = plain(text);
  const traits = trait.split(/[\s-]+/).filter(word => word.length > 3);
  return (
    meant.length >= 2 &&
    meant.every(({name}) => !spoken.includes(plain(name)) && !traits.some(word => plain(name).includes(plain(word))))
  );
}

/** A menu that neither a landmark nor a name lets one find without seeing it. */
function isMenuAlone(view: View, block: PageElement, noun: string, isSaid: (word: string) => boolean): boolean {
  if (isSaid(noun)) return false;
  const landmarks = view.elements.filter(({role, isExposed}) => isExposed && /^(navigation|menu|menubar)$/.test(role));
  const lists = view
    .byTag('ul', 'ol')
    .filter(list => list.isVisible && !block.isInside(list) && list.inside('a').length >= 2);
  if (landmarks.length === 0) return lists.length > 0;
  const spoken = plain(block.text);
  return landmarks.length >= 2 && landmarks.every(({name}) => name === '' || !spoken.includes(plain(name)));
}

/** Names, alternatives and titles of the page that may say what is meant, those of the sentence itself excepted. */
function namesOf(view: View, block: PageElement): string[] {
  const names: string[] = [];
  for (const element of view.elements) {
    if (element === block || element.isInside(block) || block.isInside(element)) continue;
    if (/^h[1-6]$/.test(element.tag) || /^(legend|caption|figcaption|dt|th|summary|label)$/.test(element.tag))
      names.push(plain(element.text));
    if (/^i?frame$/.test(element.tag)) names.push(plain(element.attribute('title') ?? ''));
    if (element.isExposed && element.name && element.name.length < 200) names.push(plain(element.name));
  }
  return names;
}

/** Is there a frame whose content is not known? */
const hasClosedFrame = (view: View) =>
  view.byTag('iframe', 'frame').some(frame => frame.box && frame.children.length === 0);

const kinds: Readonly<Record<'text' | 'image' | 'media', readonly SeenKind[]>> = {
  text: ['button', 'link', 'menu', 'navigation', 'other'],
  image: ['image'],
  media: ['media'],
};

/** What 10.9 says of the sentences about texts, images or media. */
export function* judgeReferences(view: View, about: keyof typeof kinds): Iterable<Judgement> {
  for (const {block, sentence, phrase, kind, isAlone} of sensoryReferences(view).slice(0, most)) {
    if (!kinds[about].includes(kind)) continue;
    yield judgementOf(
      isAlone
        ? nc(
            `« ${sentence} » : « ${phrase} » ne se comprend qu’en voyant la page. Donnez aussi le nom de ce dont il s’agit.`,
          )
        : av(`« ${sentence} » : « ${phrase} » se comprend-il sans voir la page ?`),
      block,
    );
  }
}

/** What 10.10 says of them: where something else than what one sees tells what is meant, is it of use? */
export function* judgeRelevance(view: View, about: keyof typeof kinds): Iterable<Judgement> {
  for (const {block, sentence, phrase, kind, isAlone} of sensoryReferences(view).slice(0, most))
    if (kinds[about].includes(kind) && !isAlone)
      yield judgementOf(
        av(`« ${sentence} » : ce qui complète « ${phrase} » suffit-il à tous pour comprendre ?`),
        block,
      );
}

/** Images that say something by themselves, and are large enough to say it by their shapes. */
export const tellingImages = (view: View): PageElement[] =>
  view.elements.filter(
    ({role, isExposed, isVisible, name, box, tag}) =>
      isExposed &&
      isVisible &&
      name !== '' &&
      /^(image|img|graphics-document)$/.test(role) &&
      tag !== 'input' &&
      box !== undefined &&
      box.width >= 48 &&
      box.height >= 48,
  );

/** Sounds and films. */
export const timedMedia = (view: View): PageElement[] =>
  view.byTag('video', 'audio').filter(({box, tag}) => box !== undefined || tag === 'audio');

/** What is neither text, nor image, nor a medium in time: something that is run or drawn by a program. */
export const untimedMedia = (view: View): PageElement[] =>
  view.byTag('object', 'embed', 'canvas').filter(({isVisible, namespace}) => isVisible && namespace === 'html');
