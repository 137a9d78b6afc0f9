import type {PageSession} from '../browser/session.js';
import {animationOf, type Animation as PictureAnimation} from '../kinds/animated-images.js';
import type {PageEvidence} from '../page/evidence.js';
import {withTools, type PageTools, type Path} from './page-tools.js';
import type {Probe} from './probe.js';

/** An animation of CSS, or of a script that gives it to the browser, at work when the page has loaded. */
export interface Moving {
  path: Path;
  pseudo: string;
  name: string;
  /** Does it move something, or only change its light or its colour? */
  moves: boolean;
  blinks: boolean;
  /** How long it lasts in all, in milliseconds; -1 when it never ends. */
  lasts: number;
  /** Flashes in a second, and the surface in CSS pixels. */
  flashes: number;
  area: number;
  /** Does it go on for who asked the system for fewer animations? */
  staysWhenReduced: boolean;
}

/** What moves when the page has loaded, and nobody acts. */
export interface Motion {
  animations: Moving[];
  /** Animated pictures shown, by the `backendNodeId` of their element. */
  pictures: ({node: number; flashes: number | undefined} & PictureAnimation)[];
}

const limits = {pictures: 8, bytes: 3_000_000, time: 1500};

export const motion: Probe<Motion> = {
  spoils: false,
  async run(session, evidence) {
    await withTools(session);
    let animations = await session.run(runningAnimations);
    if (animations.some(({lasts}) => isLong(lasts))) {
      await session.page.emulateMedia({reducedMotion: 'reduce'});
      try {
        const left = new Set((await session.run(runningAnimations)).map(keyOf));
        animations = animations.map(each => ({...each, staysWhenReduced: left.has(keyOf(each))}));
      } finally {
        await session.page.emulateMedia({reducedMotion: null});
      }
    }
    return {animations, pictures: await picturesOf(session, evidence)};
  },
};

/** Five seconds are tolerated. */
export const isLong = (milliseconds: number) => milliseconds < 0 || milliseconds > 5000;
const keyOf = ({path, pseudo, name}: Moving) => `${path} ${pseudo} ${name}`;

/** Runs in the page. */
function runningAnimations(): Moving[] {
  const {socleTools: tools} = globalThis as unknown as {socleTools: PageTools};
  const moving =
    /^(transform|translate|rotate|scale|left|top|right|bottom|inset|margin|width|height|max|min|backgroundPosition|offset|clipPath|strokeDash|fontSize|letterSpacing|objectPosition|cx|cy|r|x|y|d$|textIndent)/;
  const lights =
    /^(opacity|visibility|display|color|background(Color)?$|border.*Color|boxShadow|textShadow|filter|outlineColor|fill|stroke$)/;
  const lightOf = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (!/^rgb/.test(colour) || alpha < 0.5) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map(value => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): number => {
    for (let node = element; node; node = node.parentElement) {
      const light = lightOf(getComputedStyle(node).backgroundColor);
      if (light !== undefined) return light;
    }
    return 1;
  };
  const asRgb = (() => {
    const probe = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    return (colour: string) => {
      if (!probe) return colour;
      probe.clearRect(0, 0, 1, 1);
      probe.fillStyle = '#fff';
      probe.fillStyle = colour;
      probe.fillRect(0, 0, 1, 1);
      const [r, g, b, a = 255] = probe.getImageData(0, 0, 1, 1).data;
      return `rgba(${r}, ${g}, ${b}, ${a / 255})`;
    };
  })();
  const found: Moving[] = [];
  for (const animation of document.getAnimations()) {
    if (found.length >= 60) break;
    const effect = animation.effect as KeyframeEffect | null;
    const target = effect?.target;
    if (!effect || !target || animation.playState !== 'running' || animation instanceof CSSTransition) continue;
    if (animation.timeline !== document.timeline) continue;
    const {x, y, width, height} = target.getBoundingClientRect();
    if (x + width + scrollX <= 0 || y + height + scrollY <= 0) continue;
    const frames = effect.getKeyframes();
    const properties = new Map<string, string[]>();
    for (const frame of frames)
      for (const [property, value] of Object.entries(frame))
        if (!/^(offset|computedOffset|easing|composite)$/.test(property))
          properties.set(property, [...(properties.get(property) ?? []), String(value)]);
    const changing = [...properties].filter(([, values]) => new Set(values).size > 1);
    // What blinks may be between two appearances.
    const comesAndGoes = changing.some(([property]) => /^(opacity|visibility|display)$/.test(property));
    if (changing.length === 0 || !(comesAndGoes ? target.checkVisibility() : tools.isVisible(target))) continue;
    const {duration, iterations = 1, activeDuration, direction} = effect.getComputedTiming();
    const turn = typeof duration === 'number' ? duration : 0;
    let jumps = 0;
    let swing = 0;
    for (const [property, values] of changing) {
      const around = behind(target.parentElement);
      const own = lightOf(getComputedStyle(target).backgroundColor) ?? around;
      const levels = values.map(value => {
        if (property === 'opacity') return around + (own - around) * Number(value);
        if (property === 'visibility' || property === 'display') return /hidden|none/.test(value) ? around : own;
        return property === 'backgroundColor' ? (lightOf(asRgb(value)) ?? around) : 0;
      });
      if (!/^alternate/.test(direction ?? '') && levels.length > 1) levels.push(levels[0] ?? 0);
      const steps = levels.slice(1).map((level, index) => {
        const before = levels[index] ?? level;
        return Math.abs(level - before) >= 0.1 && Math.min(level, before) < 0.8 ? Math.sign(level - before) : 0;
      });
      jumps = Math.max(jumps, steps.filter(Boolean).length);
      if (property === 'opacity')
        swing = Math.max(swing, Math.max(...values.map(Number)) - Math.min(...values.map(Number)));
      else if (lights.test(property)) swing = 1;
    }
    found.push({
      path: tools.pathOf(target),
      pseudo: effect.pseudoElement ?? '',
      name: (animation as CSSAnimation).animationName ?? animation.id,
      moves: changing.some(([property]) => moving.test(property)),
      blinks: swing >= 0.5 && changing.some(([property]) => lights.test(property)),
      lasts: Number.isFinite(activeDuration) ? Number(activeDuration) : -1,
      flashes: turn > 0 && (iterations * turn >= 1000 || iterations * jumps >= 6) ? (jumps / 2) * (1000 / turn) : 0,
      area: effect.pseudoElement ? 0 : Math.round(width * height),
      staysWhenReduced: true,
    });
  }
  return found;
}

/** Animated pictures, read from what the browser already has of them. */
async function picturesOf(session: PageSession, {views: [view]}: PageEvidence): Promise<Motion['pictures']> {
  const shown = (view?.byTag('img', 'input') ?? []).flatMap(element => {
    const source = element.currentSource ?? element.attribute('src') ?? '';
    return element.isVisible && /\.(gif|webp|apng)([?#]|$)|^data:image\/(gif|webp|apng|png)/i.test(source)
      ? [{node: element.backendNodeId, url: new URL(source, view?.url).href}]
      : [];
  });
  if (shown.length === 0) return [];
  const frameId = await session.mainFrame();
  const pictures: Motion['pictures'] = [];
  const end = performance.now() + limits.time;
  for (const {node, url} of shown.slice(0, limits.pictures)) {
    if (performance.now() > end) break;
    const bytes = url.startsWith('data:')
      ? Buffer.from(await (await fetch(url)).arrayBuffer())
      : await session.cdp
          .send('Page.getResourceContent', {frameId, url})
          .then(({content, base64Encoded}) => Buffer.from(content, base64Encoded ? 'base64' : 'utf8'))
          .catch(() => undefined); // Forgotten, or of a frame.
    const animation = bytes && bytes.length <= limits.bytes ? animationOf(bytes) : undefined;
    if (!animation) continue;
    const isFast = animation.frames / (animation.duration / 1000) >= 6;
    const flashes = isFast ? await session.run(flashesOf, bytes?.toString('base64') ?? '').catch(() => null) : 0;
    pictures.push({node, ...animation, flashes: flashes ?? undefined});
  }
  return pictures;
}

/** Runs in the page: most flashes that the picture as a whole makes in a second; null where the browser cannot tell. */
async function flashesOf(base64: string): Promise<number | null> {
  if (typeof ImageDecoder === 'undefined') return null; // Only for pages that came by HTTPS, or from this machine.
  const data = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const kind = data[0] === 0x47 ? 'image/gif' : data[0] === 0x52 ? 'image/webp' : 'image/png';
  const decoder = new ImageDecoder({data, type: kind});
  await decoder.tracks.ready;
  await decoder.completed;
  const frames = Math.min(60, decoder.tracks.selectedTrack?.frameCount ?? 0);
  const pen = new OffscreenCanvas(8, 8).getContext('2d', {willReadFrequently: true});
  if (!pen) return null;
  const linear = (value = 0) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const jumps: number[] = [];
  const images: {light: number; lasts: number}[] = [];
  for (let index = 0; index < frames; index++) {
    const {image} = await decoder.decode({frameIndex: index});
    pen.drawImage(image, 0, 0, 8, 8);
    const {data: pixels} = pen.getImageData(0, 0, 8, 8);
    let light = 0;
    for (let pixel = 0; pixel < pixels.length; pixel += 4)
      light += 0.2126 * linear(pixels[pixel]) + 0.7152 * linear(pixels[pixel + 1]) + 0.0722 * linear(pixels[pixel + 2]);
    images.push({light: light / 64, lasts: Math.max(0.02, (image.duration ?? 100_000) / 1e6)});
    image.close();
  }
  let [before, at] = [NaN, 0];
  // The last image is followed by the first.
  for (let index = 0; index < 240 && at < 4 && images.length > 1; index++) {
    const {light, lasts} = images[index % images.length] ?? {light: 0, lasts: 1};
    if (Math.abs(light - before) >= 0.1 && Math.min(light, before) < 0.8) jumps.push(at);
    before = light;
    at += lasts;
  }
  let most = 0;
  for (let from = 0, to = 0; to < jumps.length; to++) {
    while ((jumps[to] ?? 0) - (jumps[from] ?? 0) > 1) from++;
    most = Math.max(most, to - from + 1);
  }
  return Math.floor(most / 2);
}
