import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';

/** The kinds of image that the RGAA tells apart: each has tests of its own. */
export type ImageKind = 'image' | 'role' | 'area' | 'button' | 'object' | 'embed' | 'vector' | 'bitmap';

/** How a sentence names an image of each kind. */
export const imageNames: Readonly<Record<ImageKind, string>> = {
  image: 'Cette image',
  role: 'Cet élément de rôle « img »',
  area: 'Cette zone d’image réactive',
  button: 'Ce bouton de type image',
  object: 'Cette image objet',
  embed: 'Cette image embarquée',
  vector: 'Cette image vectorielle',
  bitmap: 'Cette image bitmap',
};

const imageFile = /^data:image\/|\.(png|jpe?g|gif|svg|webp|avif|bmp|ico)([?#]|$)/i;
const isRoleImage = ({writtenRole}: PageElement) => writtenRole === 'img' || writtenRole === 'image';

/** True for `<object>` and `<embed>` that show an image. */
const showsImage = (element: PageElement, source: string) =>
  /^image\//i.test(element.attribute('type')?.trim() ?? '') ||
  (!element.has('type') && imageFile.test(element.attribute(source)?.trim() ?? ''));

export function kindOf(element: PageElement): ImageKind | undefined {
  switch (element.tag) {
    case 'img':
      return 'image';
    case 'area':
      return 'area';
    case 'input':
      return element.attribute('type')?.trim().toLowerCase() === 'image' ? 'button' : undefined;
    case 'object':
      return showsImage(element, 'data') ? 'object' : undefined;
    case 'embed':
      return showsImage(element, 'src') ? 'embed' : undefined;
    case 'canvas':
      return 'bitmap';
    case 'svg':
      return element.parent && element.parent.namespace === 'svg' ? undefined : 'vector';
    default:
      return isRoleImage(element) ? 'role' : undefined;
  }
}

/** The images of a page by their kind: those that somebody perceives, spacers of a few pixels excepted. */
export interface Images {
  of(...kinds: ImageKind[]): readonly PageElement[];
  /** Spacers and trackers, that show nothing. */
  specks: readonly PageElement[];
}

const known = new WeakMap<View, Images>();

export function imagesOf(view: View): Images {
  const found = known.get(view);
  if (found) return found;
  const byKind = new Map<ImageKind, PageElement[]>();
  const specks: PageElement[] = [];
  const drawn = new Set<PageElement>();
  const maps = mapsInUse(view);
  for (const element of view.elements) {
    if (element.parent && drawn.has(element.parent)) drawn.add(element);
    const kind = kindOf(element);
    const isInner = drawn.has(element);
    // What is inside an image is part of it; what is between the tags of a canvas or an object stands in for it.
    if (kind && kind !== 'image' && kind !== 'area' && kind !== 'button') drawn.add(element);
    if (!kind || isInner || (kind === 'area' ? !isMapped(element, maps) : element.isHiddenToAll)) continue;
    if (isSpeck(element)) {
      specks.push(element);
      continue;
    }
    const same = byKind.get(kind);
    if (same) same.push(element);
    else byKind.set(kind, [element]);
  }
  const images: Images = {
    of: (...kinds) => kinds.flatMap(kind => byKind.get(kind) ?? []),
    specks,
  };
  known.set(view, images);
  return images;
}

/** Names of the maps that an image shows. */
const mapsInUse = (view: View) =>
  new Set(
    view
      .byTag('img')
      .filter(image => image.has('usemap') && !image.isHiddenToAll)
      .map(image => image.attribute('usemap')?.trim().replace(/^#/, '') ?? ''),
  );

/** Chromium tells assistive technologies of an area that leads nowhere, or does not: the image around it is there. */
function isMapped(area: PageElement, maps: ReadonlySet<string>): boolean {
  const map = area.ancestor('map');
  return map !== undefined && (maps.has(map.attribute('name') ?? '') || maps.has(map.attribute('id') ?? ''));
}

/** So small that it shows nothing. An area has no box of its own; what has a name may only be waiting to load. */
function isSpeck({tag, box, name}: PageElement): boolean {
  if (tag === 'area') return false;
  if (!name) return !box || Math.min(box.width, box.height) < 4;
  return box !== undefined && box.width > 0 && box.height > 0 && Math.max(box.width, box.height) < 4;
}

/** Text of the elements that an attribute of ids names; `undefined` when it names none. */
export function referencedText(element: PageElement, attribute: string): string | undefined {
  const ids = element.attribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  if (ids.length === 0) return undefined;
  return element.references(attribute).map(textOrLabel).join(' ').trim();
}

/** What an element says when another one is named after it, even when it is hidden. */
export function textOrLabel(element: PageElement): string {
  const own = element.attribute('aria-label')?.trim() || element.attribute('alt')?.trim() || element.name;
  if (own) return own;
  const images = element.inside('img', 'svg').map(image => image.attribute('alt') ?? image.name);
  return [element.text, ...images].join(' ').trim() || (element.attribute('title')?.trim() ?? '');
}

/** An attribute or an element that gives an image its alternative, and what it says. */
export interface Alternative {
  /** In French, to point at it. */
  by: string;
  text: string;
}

const attributesFor: Readonly<Record<ImageKind, readonly string[]>> = {
  image: ['aria-label', 'alt', 'title'],
  role: ['aria-label', 'title'],
  area: ['aria-label', 'alt', 'title'],
  button: ['aria-label', 'alt', 'title'],
  object: ['aria-label', 'title'],
  embed: ['aria-label', 'title'],
  vector: ['aria-label'],
  bitmap: ['aria-label', 'title'],
};

/** All that the page writes as an alternative of an image, the one that prevails first. */
export function alternativesOf(image: PageElement): Alternative[] {
  const kind = kindOf(image);
  if (!kind) return [];
  const found: Alternative[] = [{by: 'aria-labelledby', text: referencedText(image, 'aria-labelledby') ?? ''}];
  for (const name of attributesFor[kind]) found.push({by: name, text: image.attribute(name)?.trim() ?? ''});
  if (kind === 'vector') found.push({by: '<title>', text: svgTitle(image)});
  return found.filter(({text}) => text);
}

/** Text of the `<title>` of an `<svg>` itself. */
export const svgTitle = (image: PageElement): string => image.children.find(({tag}) => tag === 'title')?.text ?? '';

/** The alternative that an image has for assistive technologies; empty without one. */
export function alternativeOf(image: PageElement): string {
  // Chromium gives a nameless image button the name « Submit », and no name at all to `alt="" title="…"`.
  const kind = kindOf(image);
  if (kind === 'button') return alternativesOf(image)[0]?.text ?? '';
  if (image.isAriaHidden) return '';
  // Chromium tells nothing of some areas that lead nowhere.
  if (kind === 'area' && !image.isExposed) return alternativesOf(image)[0]?.text ?? '';
  return image.name || (image.isExposed ? (image.attribute('title')?.trim() ?? '') : '');
}

const isPresentation = ({writtenRole}: PageElement) => writtenRole === 'none' || writtenRole === 'presentation';
const hasEmptyAlt = (image: PageElement) =>
  (image.tag === 'img' || image.tag === 'area') && image.attribute('alt') === '' && !isRoleImage(image);

/** True when the page says of an image that it is a decoration, whatever else it says. */
export const isDeclaredDecorative = (image: PageElement): boolean =>
  image.isAriaHidden || isPresentation(image) || hasEmptyAlt(image);

/** True when an image is a decoration for whoever listens to the page: a role that a focus undoes does not do it. */
export const isDecoration = (image: PageElement): boolean =>
  isDeclaredDecorative(image) &&
  !(isPresentation(image) && image.isExposed && Number(image.attribute('tabindex')) >= 0);

const controls = new Set(['button', 'link', 'menuitem', 'tab', 'option', 'checkbox', 'radio', 'switch']);
const isControl = ({tag, role, attributes}: PageElement) =>
  (tag === 'a' && attributes.has('href')) || tag === 'button' || tag === 'summary' || controls.has(role);

/** The link or the button around an image. */
export const controlAround = (image: PageElement): PageElement | undefined => image.parent?.closest(isControl);

/** The link or the button around an image that has nothing to say but the image. */
export function soleControl(image: PageElement): PageElement | undefined {
  const control = controlAround(image);
  return control && !control.isHiddenToAll && control.text === svgTexts(image) ? control : undefined;
}

/** The text in an `<svg>` is part of it. */
const svgTexts = (image: PageElement) => (image.namespace === 'svg' ? image.text : '');

/** The caption of an image, where the page gives it one by `<figcaption>`. */
export function captionOf(image: PageElement): {figure: PageElement; caption: PageElement} | undefined {
  const figure = image.ancestor('figure');
  const caption = figure?.children
    .flatMap(child => [child, ...child.children])
    .find(child => child.tag === 'figcaption' && child.text !== '' && !child.isHiddenToAll);
  return figure && caption && !image.isInside(caption) ? {figure, caption} : undefined;
}

const otherContents = ['table', 'video', 'audio', 'iframe', 'pre', 'code', 'math', 'blockquote', 'ul', 'ol'];

/** True when the figure around a captioned image holds that image and nothing else that it could caption. */
export function isAlone(image: PageElement, figure: PageElement): boolean {
  const inside = [...figure.descendants()];
  return !inside.some(
    element =>
      otherContents.includes(element.tag) || (element !== image && kindOf(element) && !element.isInside(image)),
  );
}

const logo = /\blogo(s|type)?\b|\bbrand\b|\bmarque\b|blason|armoiries/i;

/** True when an image is, or may be, a logo: its text is part of it. */
export function isLogo(image: PageElement): boolean {
  const near = [image, image.parent, image.parent?.parent].flatMap(element => [
    element?.attribute('class') ?? '',
    element?.attribute('id') ?? '',
  ]);
  const words = [...near, image.name, sourceOf(image)].join(' ').replace(/[_-]/g, ' ');
  const home = controlAround(image)?.attribute('href');
  return logo.test(words) || home === '/' || (home !== undefined && /^https?:\/\/[^/]+\/?$/.test(home));
}

/** Address of what an image shows, as the page writes it. */
export const sourceOf = (image: PageElement): string =>
  image.attribute('src') ?? image.attribute('data') ?? image.currentSource ?? '';
