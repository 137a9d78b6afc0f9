import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Recording} from '../probes/media.js';
import {judgementOf, type Answer, type Rule} from '../rule.js';
import {speaksOfPlaying, speaksOfSound} from '../words/media.js';
import {actionsIn, adjacentTo, elementsOf, firstInside, type Adjacent} from './adjacent.js';

/**
 * What kind of recording it is. `video` is a `<video>` of which the browser could not read whether it has sound;
 * `player` the player of another service, in a frame or a plug-in.
 */
export type MediaType = 'sound' | 'silent' | 'synchronised' | 'video' | 'player';

/** A recording that a page presents (a « média temporel »). */
export interface Media {
  element: PageElement;
  type: MediaType;
  /** Undefined when it could not be asked. */
  recording: Recording | undefined;
  /** True when the browser draws the controls. */
  hasControls: boolean;
  /** True when it plays by itself, without sound nor end: most often decoration. */
  isBackground: boolean;
}

const services =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|player\.vimeo\.com|vimeo\.com|dailymotion\.com|dai\.ly|arte\.tv|france\.tv|lcp\.fr|twitch\.tv|ina\.fr|podeduc\.apps\.education\.fr|videas\.fr|viously\.com|jwplayer\.com|brightcove\.net|wistia\.(com|net)|kaltura\.com|webtv\.[\w-]+\.fr|pod\.[\w-]+\.fr|peertube\.[\w.-]+|tube\.[\w.-]+|streamable\.com|loom\.com)$/i;
const soundServices =
  /(^|\.)(soundcloud\.com|spotify\.com|deezer\.com|podcasts?\.[\w.-]+|ausha\.co|acast\.com|audiomeans\.fr|radiofrance\.fr|podbean\.com|embed\.radio[\w.-]*)$/i;
const played = /\.(mp4|webm|ogv|mov|avi|m4v|mkv|wmv|mp3|wav|oga|ogg|m4a|aac|flac|wma)(?=[?#]|$)/i;
const sounding = /\.(mp3|wav|oga|ogg|m4a|aac|flac|wma)(?=[?#]|$)/i;

/** The address under which the page knows a recording. */
export const addressOf = (element: PageElement): string =>
  element.attribute('src') ??
  element
    .inside('source')
    .find(source => source.has('src'))
    ?.attribute('src') ??
  '';

/** Each recording that a view presents. */
export function mediaOf(view: View): readonly Media[] {
  const known = found.get(view);
  if (known) return known;
  const own = view
    .byTag('video', 'audio', 'iframe', 'frame', 'object', 'embed')
    .flatMap(element => mediaAt(element) ?? []);
  found.set(view, own);
  return own;
}

const found = new WeakMap<View, readonly Media[]>();

function mediaAt(element: PageElement): Media | undefined {
  if (element.tag !== 'video' && element.tag !== 'audio') return playerAt(element);
  const recording = element.view.page.probes.media?.recordings[addressOf(element)];
  const hasControls = element.has('controls') && !element.isHiddenToAll;
  const isBackground = element.has('autoplay') && element.has('loop') && !hasControls && element.has('muted');
  const media = {element, recording, hasControls, isBackground, type: typeOf(element, recording)};
  if (element.tag === 'video') return element.isHiddenToAll ? undefined : media;
  // A sound that nothing shows is there when it plays by itself, or when something beside plays it.
  return hasControls || element.has('autoplay') || playerControls(element).length > 0 ? media : undefined;
}

function typeOf({tag}: PageElement, recording: Recording | undefined): MediaType {
  if (tag === 'audio') return 'sound';
  if (!recording?.loaded || recording.hasSound === undefined) return 'video';
  if (!recording.hasSound) return 'silent';
  return recording.hasPicture ? 'synchronised' : 'sound';
}

function playerAt(element: PageElement): Media | undefined {
  if (element.isHiddenToAll || element.isAriaHidden) return undefined;
  const address = element.attribute('src') ?? element.attribute('data') ?? '';
  const host = URL.canParse(address, element.view.url) ? new URL(address, element.view.url).hostname : '';
  const isFile = /^(video|audio)\//i.test(element.attribute('type') ?? '') || played.test(address);
  const isSound =
    soundServices.test(host) || sounding.test(address) || /^audio\//i.test(element.attribute('type') ?? '');
  if (!isFile && !isSound && !services.test(host)) return undefined;
  return {element, type: isSound ? 'sound' : 'player', recording: undefined, hasControls: false, isBackground: false};
}

/** Asks a question of each recording of these types; `undefined` where it does not apply to it. */
export const eachMedia = ({
  test,
  types,
  judge,
}: {
  test: string;
  types: readonly MediaType[];
  judge: (media: Media) => Answer | undefined;
}): Rule => ({
  test,
  needs: ['media'],
  *judge(view) {
    for (const media of mediaOf(view)) {
      const answer = types.includes(media.type) ? judge(media) : undefined;
      if (answer) yield judgementOf(answer, media.element);
    }
  },
});

/** Types of what may show and say something at once. */
export const synchronised: readonly MediaType[] = ['synchronised', 'video', 'player'];
/** Types of what may show something without a sound. */
export const visual: readonly MediaType[] = ['silent', 'video'];
export const everyType: readonly MediaType[] = ['sound', 'silent', 'synchronised', 'video', 'player'];

/** « Si cette vidéo est sonore »: what to say first where the browser could not tell. */
export const ifSounding = ({type}: Media) => (type === 'synchronised' ? '' : 'Si cette vidéo a du son\u00a0: ');
export const ifSilent = ({type}: Media) => (type === 'silent' ? '' : 'Si cette vidéo n’a pas de son\u00a0: ');

/** What is only seen is asked of what certainly is; where the browser could not tell, the question stays open. */
export const unlessKnown =
  (judge: (media: Media) => Answer): ((media: Media) => Answer) =>
  media => {
    const answer = judge(media);
    if (media.type !== 'video' || answer === 'C') return answer;
    return {
      outcome: 'AV',
      message: `${ifSilent(media)}offre-t-elle à côté une transcription, une version sonore ou une audiodescription\u00a0?`,
    };
  };

/** What stands beside a recording and its player. */
export function besides({element}: Pick<Media, 'element'>): Adjacent {
  const known = beside.get(element) ?? adjacentTo(playerOf(element), holdsRecording);
  beside.set(element, known);
  return known;
}

const mediaTags = ['video', 'audio', 'iframe', 'object', 'embed'];

/** What is said there is said of another recording. */
const holdsRecording = (node: PageElement) => [...firstInside(node)].some(({tag}) => mediaTags.includes(tag));

const beside = new WeakMap<PageElement, Adjacent>();
const edges = new Set(['body', 'main', 'article', 'section', 'li', 'td', 'dialog', 'figure', 'html']);

/** The element that holds a recording and its controls, and nothing that one reads. */
export function playerOf(element: PageElement): PageElement {
  let player = element;
  for (let level = 0; level < 5; level++) {
    const {parent} = player;
    if (!parent || edges.has(parent.tag) || parent.children.length > 40) break;
    const others = parent
      .inside('video', 'audio', 'iframe', 'p', 'h2', 'h3', 'h4', 'a')
      .filter(other => other !== element);
    if (others.some(({tag}) => tag !== 'a') || parent.visibleText.length > 200) break;
    player = parent;
  }
  return player;
}

/** Controls that the page draws for a recording: in its player, or beside it and named as such. */
export function playerControls(element: PageElement): PageElement[] {
  const player = playerOf(element);
  const inside = player === element ? [] : [...player.descendants()].filter(node => !node.isInside(element));
  const near = [...elementsOf(besides({element}))].filter(node => isNamedControl(node));
  return [...new Set([...inside, ...near])].filter(node => node !== element && isControl(node));
}

const isControl = (node: PageElement) => {
  if (node.isHiddenToAll || ['video', 'audio', 'source', 'track'].includes(node.tag)) return false;
  if (['button', 'summary'].includes(node.tag) || /^(button|slider|switch|checkbox|link)$/.test(node.role)) return true;
  if (node.tag === 'input') return node.attribute('type') !== 'hidden';
  return (
    node.clickable && !node.children.some(child => child.clickable || child.tag === 'video' || child.tag === 'audio')
  );
};

/** What a control says of itself, to eyes or to machines. */
export const saysOf = (node: PageElement): string =>
  [
    node.name,
    node.text,
    node.attribute('title'),
    node.attribute('class'),
    node.attribute('id'),
    node.attribute('onclick'),
  ]
    .filter(Boolean)
    .join(' ');

export const isNamedControl = (node: PageElement) =>
  isControl(node) && (speaksOfPlaying.test(saysOf(node)) || speaksOfSound.test(saysOf(node)));

/** True where something of the page may well play, pause or silence a recording. */
export const mayBeControlled = (element: PageElement): boolean =>
  playerControls(element).length > 0 ||
  element.closest(node => node.clickable && node.tag !== 'body' && node.tag !== 'html') !== undefined ||
  actionsIn(element.view).some(action => !action.name || isNamedControl(action));
