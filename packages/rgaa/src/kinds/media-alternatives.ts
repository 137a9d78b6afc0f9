import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Fetched} from '../probes/media.js';
import {speaksOfAlternative, speaksOfRecording} from '../words/media.js';
import {actionsIn, actionsOf, contentWords, countWords, readable} from './adjacent.js';
import {besides, isNamedControl, saysOf, type Media} from './media.js';

/** Links that are said to lead to a transcript or to another form of a recording, by their address. */
export const transcriptLinks = (view: View): string[] =>
  view.byTag('a').flatMap(link => {
    const href = link.attribute('href');
    return href && !href.startsWith('#') && speaksOfAlternative.test(saysOf(link)) ? [href] : [];
  });

/** What a probe fetched at an address that the page writes. */
export function fetched(element: PageElement, address: string): Fetched | undefined {
  if (!URL.canParse(address, element.view.page.url)) return undefined;
  return element.view.page.probes.media?.texts[new URL(address, element.view.page.url).href];
}

/** True where a text, a link or a button of the page speaks of a transcript, of an audio description… */
export function mentions(view: View, words: RegExp = speaksOfAlternative): boolean {
  const key = words.source;
  const known = mentioned.get(view)?.get(key);
  if (known !== undefined) return known;
  const answer =
    view.texts.some(({data}) => words.test(data)) ||
    view.elements.some(element =>
      words.test(`${element.attribute('aria-label') ?? ''} ${element.attribute('title') ?? ''}`),
    );
  mentioned.set(view, (mentioned.get(view) ?? new Map<string, boolean>()).set(key, answer));
  return answer;
}

const mentioned = new WeakMap<View, Map<string, boolean>>();

/** Links and buttons beside a recording by which one may come to an alternative. */
export const waysOut = (media: Media): PageElement[] =>
  actionsOf(besides(media)).filter(action => !isNamedControl(action) || speaksOfAlternative.test(saysOf(action)));

/** Those that say so. */
export const waysToAlternative = (media: Media): PageElement[] =>
  actionsOf(besides(media)).filter(action => speaksOfAlternative.test(saysOf(action)));

/** A text that long could be the transcript of a short recording. */
const enoughWords = 20;

/** True where a text beside a recording could be its transcript. */
export const hasTextBeside = (media: Media): boolean => {
  const {before, after} = besides(media);
  return [...before, ...after].some(node => countWords(readable(node)) >= enoughWords);
};

/**
 * True where nothing can stand for a recording: it is shown to be played, and the page has no other text, no link nor
 * button beside it, and speaks of no alternative.
 */
export const isAlone = (media: Media): boolean =>
  media.hasControls &&
  !media.element.isAriaHidden &&
  !media.element.has('aria-describedby') &&
  !media.element.has('aria-details') &&
  waysOut(media).length === 0 &&
  !hasTextBeside(media) &&
  contentWords(media.element.view) < enoughWords &&
  media.element.inside('track').length === 0 &&
  !mentions(media.element.view);

/**
 * The text beside a recording that tells it in words, when it is kept from assistive technologies or from everybody
 * and nothing else could be its transcript.
 */
export function hiddenTranscript(media: Media): PageElement | undefined {
  const {before, after} = besides(media);
  const view = media.element.view;
  if (waysToAlternative(media).length > 0 || hasTextBeside(media)) return undefined;
  const isStatic = view.byTag('script').every(script => !isProgram(script)) && actionsIn(view).length === 0;
  return [...before.slice(0, 2), ...after.slice(0, 2)]
    .filter(isElement)
    .find(
      node =>
        countWords(node.text) >= enoughWords &&
        speaksOfRecording.test(node.text) &&
        (node.isHiddenToAll ? isStatic : node.attribute('aria-hidden') === 'true'),
    );
}

const isProgram = (script: PageElement) => /^$|javascript|module/i.test(script.attribute('type') ?? '');

/** A description in a track of text, that no browser speaks, where a page has nothing else to offer. */
export const describesInTextOnly = (media: Media): boolean =>
  media.hasControls &&
  media.element.inside('track').some(track => track.attribute('kind')?.toLowerCase() === 'descriptions') &&
  waysOut(media).length === 0 &&
  !hasTextBeside(media) &&
  media.element.view.byTag('audio').length === 0 &&
  !mentions(media.element.view);
