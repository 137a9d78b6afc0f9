import type {PageSession} from '../browser/session.js';
import {cuesOf, type Cue} from '../kinds/captions.js';
import {transcriptLinks} from '../kinds/media-alternatives.js';
import {addressOf, playerControls} from '../kinds/media.js';
import type {PageElement} from '../page/element.js';
import type {Probe} from './probe.js';

/** What the browser knows of a recording once it has read its first bytes. */
export interface Recording {
  /** False when it could not be read: missing, of an unknown format, too slow. */
  loaded: boolean;
  /** In seconds; undefined when it is not known, or without end. */
  duration: number | undefined;
  /** Undefined when the browser does not tell. */
  hasSound: boolean | undefined;
  hasPicture: boolean | undefined;
  /** Silenced by a script or by its volume, whatever its attributes say. */
  isMuted: boolean;
}

/** A text that was fetched. */
export interface Fetched {
  /** Of the answer; 0 when there was none. */
  status: number;
  /** Lines of captions; undefined when it is not WebVTT. */
  cues: Cue[] | undefined;
  /** How many words it holds, as a page. */
  words: number;
}

export interface MediaFacts {
  /** By the address that the page writes. */
  recordings: Record<string, Recording>;
  /** Tracks and transcripts of the same origin, by their address. */
  texts: Record<string, Fetched>;
  /** `backendNodeId` of controls of players that are no native ones and that listen to clicks and to no key. */
  keyless: number[];
}

const manyMedia = 12;
const manyTexts = 8;
const manyControls = 16;
const patience = 1500;

/** Reads what is known of recordings, of their tracks and of their transcripts, without playing anything. */
export const media: Probe<MediaFacts> = {
  spoils: false,
  async run(session, {views, url}) {
    const facts: MediaFacts = {recordings: {}, texts: {}, keyless: []};
    const elements = views[0]?.byTag('video', 'audio').slice(0, manyMedia) ?? [];
    const links = views[0] ? transcriptLinks(views[0]) : [];
    if (elements.length === 0 && links.length === 0) return facts;
    await Promise.all([
      ...elements.map(async element => {
        const recording = await session.runOn(element.backendNodeId, readRecording, patience).catch(() => undefined); // Its frame may be gone.
        if (recording) facts.recordings[addressOf(element)] = recording;
      }),
      ...texts(elements, links, url).map(async address => {
        facts.texts[address] = await fetchText(session, address);
      }),
    ]);
    facts.keyless = await keylessOf(session, elements);
    return facts;
  },
};

/** Addresses of the same origin only: others are nobody's to ask. */
function texts(elements: readonly PageElement[], links: readonly string[], page: string): string[] {
  const tracks = elements.flatMap(element => element.inside('track').map(track => track.attribute('src') ?? ''));
  const found = [...tracks, ...links].flatMap(address => {
    if (!address || !URL.canParse(address, page)) return [];
    const whole = new URL(address, page);
    return whole.protocol === 'data:' || whole.origin === new URL(page).origin ? [whole.href] : [];
  });
  return [...new Set(found)].slice(0, manyTexts);
}

async function fetchText({page}: PageSession, address: string): Promise<Fetched> {
  if (address.startsWith('data:')) return read(200, await (await fetch(address)).text());
  try {
    const response = await page.request.get(address, {timeout: patience});
    const isText = /text|html|vtt|json/.test(response.headers()['content-type'] ?? 'text');
    const answer = isText ? read(response.status(), (await response.text()).slice(0, 1_000_000)) : undefined;
    const {status} = {status: response.status()};
    await response.dispose();
    return answer ?? {status, cues: undefined, words: Infinity};
  } catch {
    return {status: 0, cues: undefined, words: 0};
  }
}

const read = (status: number, text: string): Fetched => ({
  status,
  cues: cuesOf(text),
  words:
    text.replace(/<(script|style|title|head|nav|header|footer)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').match(/\p{L}+/gu)
      ?.length ?? 0,
});

/** Runs in the page: a copy that is never put there is asked, so that the recording itself stays as it is. */
function readRecording(element: Element, limit: number) {
  const own = element as HTMLMediaElement;
  type Kept = HTMLMediaElement & {captureStream?(): MediaStream; audioTracks?: {length: number}};
  const isOwn = own.srcObject !== null || own.currentSrc.startsWith('blob:');
  const copy = isOwn ? own : (own.cloneNode(true) as HTMLMediaElement);
  return new Promise<{
    loaded: boolean;
    duration: number | undefined;
    hasSound: boolean | undefined;
    hasPicture: boolean | undefined;
    isMuted: boolean;
  }>(resolve => {
    const tell = () => {
      const loaded = copy.readyState >= 1;
      let hasSound: boolean | undefined;
      try {
        hasSound = loaded ? ((copy as Kept).captureStream?.().getAudioTracks().length ?? 0) > 0 : undefined;
      } catch {
        hasSound = undefined; // The recording of another origin, or protected.
      }
      const {duration} = copy;
      resolve({
        loaded,
        duration: loaded && Number.isFinite(duration) ? duration : undefined,
        hasSound,
        hasPicture: loaded ? (copy as HTMLVideoElement).videoWidth > 0 : undefined,
        isMuted: own.muted || own.volume === 0,
      });
      if (!isOwn) {
        copy.removeAttribute('src');
        copy.replaceChildren();
        copy.load();
      }
    };
    if (isOwn) return tell();
    copy.autoplay = false;
    copy.muted = true;
    copy.preload = 'metadata';
    copy.querySelectorAll('track').forEach(track => track.remove());
    copy.addEventListener('loadedmetadata', tell, {once: true});
    copy.addEventListener('error', tell, {once: true});
    copy.querySelector('source:last-of-type')?.addEventListener('error', tell, {once: true});
    setTimeout(tell, limit);
    copy.load();
    if (!own.currentSrc && !own.getAttribute('src') && !own.querySelector('source')) tell();
  });
}

/** Those of the controls drawn by the page that a click answers and no key does, wherever it could be heard. */
async function keylessOf(session: PageSession, elements: readonly PageElement[]): Promise<number[]> {
  const controls = elements.flatMap(playerControls).filter(control => !isNative(control));
  const heard = new Map<number, Promise<string[]>>();
  const listenersOf = (node: number) => {
    const known = heard.get(node) ?? eventsOf(session, {backendNodeId: node});
    heard.set(node, known);
    return known;
  };
  const found: number[] = [];
  let everywhere: string[] | undefined;
  for (const control of new Set(controls.slice(0, manyControls))) {
    everywhere ??= [...(await eventsOf(session, 'document')), ...(await eventsOf(session, 'window'))];
    const path: PageElement[] = [];
    for (let node: PageElement | undefined = control; node; node = node.parent) path.push(node);
    const own = await listenersOf(control.backendNodeId);
    const all = [...everywhere, ...(await Promise.all(path.map(node => listenersOf(node.backendNodeId)))).flat()];
    if (own.some(type => /click|mouse|pointer/.test(type)) && !all.some(type => type.startsWith('key')))
      found.push(control.backendNodeId);
  }
  return found;
}

const isNative = (element: PageElement) =>
  ['button', 'input', 'select', 'summary'].includes(element.tag) || (element.tag === 'a' && element.has('href'));

async function eventsOf({cdp}: PageSession, node: {backendNodeId: number} | 'document' | 'window'): Promise<string[]> {
  const objectId =
    typeof node === 'string'
      ? (await cdp.send('Runtime.evaluate', {expression: node})).result.objectId
      : (await cdp.send('DOM.resolveNode', node)).object.objectId;
  if (!objectId) return [];
  const {listeners} = await cdp.send('DOMDebugger.getEventListeners', {objectId});
  await cdp.send('Runtime.releaseObject', {objectId});
  return listeners.map(({type}) => type);
}
