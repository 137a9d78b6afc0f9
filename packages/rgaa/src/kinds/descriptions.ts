import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import type {ImageFiles} from '../probes/image-files.js';
import {isFileName, worthless} from '../words/image-names.js';
import {nearestActions} from './adjacent-actions.js';
import {adjacentTo, readable, targetOf} from './adjacent.js';
import {isCaptcha} from './captchas.js';
import {contentOf, same, short} from './image-alternatives.js';
import {
  alternativeOf,
  imagesOf,
  isDecoration,
  isLogo,
  kindOf,
  referencedText,
  soleControl,
  type ImageKind,
} from './images.js';

/** A way from an image to its detailed description. */
interface Way {
  /** In French. */
  by: string;
  /** What it leads to; undefined when it is elsewhere. */
  text: string | undefined;
}

export interface Descriptions {
  ways: Way[];
  /** Ways that lead to nothing, and why, in French. */
  broken: string[];
}

/** Every way to a detailed description that the page gives of an image (criteria 1.6 and 1.7). */
export function descriptionsOf(image: PageElement, files?: ImageFiles): Descriptions {
  const found: Descriptions = {ways: [], broken: []};
  if (image.tag !== 'svg' && image.tag !== 'canvas') readLongdesc(image, files, found);
  for (const attribute of ['aria-describedby', 'aria-details']) readReferences(image, attribute, found);
  readLabels(image, found);
  readNeighbours(image, found);
  readContent(image, found);
  return found;
}

function readLongdesc(image: PageElement, files: ImageFiles | undefined, {ways, broken}: Descriptions) {
  const address = image.attribute('longdesc')?.trim();
  if (address === undefined) return;
  const by = 'longdesc';
  if (address === '') broken.push('son attribut longdesc est vide');
  else if (isFileName(address)) broken.push('son attribut longdesc mène à une image, et non à un texte');
  else if (address.startsWith('#')) {
    const target = image.view.byId(address.slice(1), image);
    if (!target) broken.push(`son attribut longdesc vise « ${address} », qui n’est pas dans la page`);
    else if (!target.text) broken.push(`son attribut longdesc vise « ${address} », qui est vide`);
    else ways.push({by, text: target.text});
  } else if (/\s/.test(address)) broken.push('son attribut longdesc contient un texte au lieu d’une adresse');
  else {
    const status = files?.documents[address];
    if (status === 404 || status === 410)
      broken.push(`son attribut longdesc mène à une page qui n’existe pas (« ${address} »)`);
    else ways.push({by, text: undefined});
  }
}

function readReferences(image: PageElement, attribute: string, {ways, broken}: Descriptions) {
  const text = referencedText(image, attribute);
  if (text) ways.push({by: attribute, text});
  else if (text === '')
    broken.push(
      image.references(attribute).length > 0
        ? `son attribut ${attribute} vise un élément vide`
        : `son attribut ${attribute} ne vise aucun élément de la page (« ${image.attribute(attribute)?.trim() ?? ''} »)`,
    );
}

/** The second text that names an image may be its description. */
function readLabels(image: PageElement, {ways, broken}: Descriptions) {
  const ids = image.attribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  if (ids.length < 2) return;
  const lost = ids.filter(id => !image.view.byId(id, image));
  if (lost.length > 0)
    broken.push(`son attribut aria-labelledby vise « ${lost.join(' ')} », qui n’est pas dans la page`);
  else ways.push({by: 'aria-labelledby', text: image.references('aria-labelledby').at(-1)?.text});
}

const describes =
  /d[eé]tail|descripti|transcription|explication|donn[eé]es|tableau|version (texte|textuelle)|texte de|lire le|l[eé]gende/i;

function readNeighbours(image: PageElement, {ways, broken}: Descriptions) {
  const link = nearestActions(image).find(action => describes.test(action.name));
  if (link) {
    const target = targetOf(link);
    ways.push({by: 'le lien ou le bouton voisin', text: typeof target === 'string' ? undefined : target.text});
  }
  const said = alternativeOf(image) || contentOf(image);
  if (!isAnnounced(said)) return;
  const text = adjacentTo(image).after.map(readable).join(' ').trim();
  if (text || !isBelow.test(said)) ways.push({by: 'l’alternative', text: text || undefined});
  else broken.push('l’alternative annonce un texte qui suit, et rien ne la suit');
}

const isBelow = /suiv|suit\b|apr[eè]s|dessous|plus bas/i;

/** True when an alternative says where the description is: « description détaillée ci-dessous ». */
const isAnnounced = (words: string) =>
  /(d[eé]tail|descripti|explication|tableau|texte|l[eé]gende|donn[eé]es|transcription)\S*.*\b(ci-|suiv|suit|apr[eè]s|dessous|plus bas|adjacent|voisin|bas de page)/i.test(
    words,
  );

/** What stands between the tags of an `<svg>` or a `<canvas>`. */
function readContent(image: PageElement, {ways}: Descriptions) {
  if (image.tag === 'svg') {
    const text = image.children.find(({tag}) => tag === 'desc')?.text;
    if (text) ways.push({by: '<desc>', text});
  } else if (image.tag === 'canvas' && contentOf(image))
    ways.push({by: 'le contenu entre ses balises', text: contentOf(image)});
}

/** Ways that lead to a description and to nothing else. */
const sureWays = new Set(['longdesc', 'aria-labelledby', 'aria-describedby']);

/** Whether an image that needs a detailed description has one (criterion 1.6). */
export function judgeDescribed(image: PageElement, files?: ImageFiles): Answer {
  const {ways, broken} = descriptionsOf(image, files);
  const [fault] = broken;
  if (fault && ways.length === 0) return nc(`Cette image annonce une description détaillée, mais ${fault}.`);
  const [way] = ways;
  if (fault) return av(`Un accès à la description détaillée ne mène à rien (${fault}) : l’autre suffit-il ?`);
  if (way?.by === 'aria-describedby' && !['svg', 'input'].includes(image.tag) && kindOf(image) !== 'role')
    return av(
      'La description détaillée est liée par aria-describedby, que le RGAA déconseille ici : un lien voisin y mène-t-il aussi ?',
    );
  if (way && sureWays.has(way.by)) return 'C';
  if (way) return av(`Une description détaillée est proposée (${way.by}) : est-elle bien celle de cette image ?`);
  const alternative = alternativeOf(image);
  return av(
    alternative
      ? `L’alternative (« ${short(alternative)} ») suffit-elle, ou faut-il à cette image une description détaillée ?`
      : 'Si cette image (schéma, graphique, plan…) porte une information, lui faut-il une description détaillée ?',
  );
}

/** Images that may need a detailed description: those that inform and are large enough to hold one, or that have one. */
export const describedImages = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(mayNeed);

const mayNeed = (image: PageElement) =>
  !isCaptcha(image) && (declares(image) || (isLarge(image) && !isDecoration(image)));

/** Large enough for a diagram: what is smaller shows one thing. */
const isLarge = (image: PageElement) => {
  const {box} = image;
  if (!box || box.width < 100 || box.height < 100 || box.width * box.height < 30_000) return false;
  return !soleControl(image) && !isLogo(image);
};

const declares = (image: PageElement) =>
  image.children.some(({tag}) => tag === 'desc') ||
  image.has('aria-describedby') ||
  image.has('aria-details') ||
  (image.has('longdesc') && image.tag !== 'svg' && image.tag !== 'canvas') ||
  isAnnounced(alternativeOf(image));

/** Images that have a detailed description, or say so (criterion 1.7). */
export const imagesWithDescription = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(image => mayNeed(image) && descriptionsOf(image).ways.length > 0);

/** Whether a detailed description can be relevant (criterion 1.7): that it is, is for a human to say. */
export function judgeDescription(image: PageElement): Answer {
  const alternative = alternativeOf(image);
  for (const {by, text} of descriptionsOf(image).ways) {
    if (text === undefined) continue;
    const said = `La description détaillée « ${short(text)} » (${by})`;
    if (alternative && same(text, alternative))
      return nc(`${said} répète l’alternative : elle n’apporte rien de plus.`);
    const why = worthless(text);
    if (why) return nc(`${said} n’est pas pertinente : ${why}.`);
  }
  return av('La description détaillée dit-elle tout ce que montre l’image ?');
}

/** Whether what `aria-describedby` names is a description that assistive technologies get (1.6.6, 1.6.8, 1.6.9). */
export function judgeGiven(image: PageElement, ...attributes: string[]): Answer {
  for (const attribute of attributes) {
    const text = referencedText(image, attribute);
    if (text === '')
      return nc(
        image.references(attribute).length > 0
          ? `L’attribut ${attribute} vise un élément vide : aucune description n’est restituée.`
          : `L’attribut ${attribute} ne vise aucun élément de la page (« ${image.attribute(attribute)?.trim() ?? ''} »).`,
      );
  }
  if (image.isAriaHidden)
    return av(
      'Cette image est cachée aux technologies d’assistance, et sa description avec elle : est-elle bien décorative ?',
    );
  return av('La description détaillée est-elle bien restituée par les technologies d’assistance ?');
}

/** Images that inform and that name a description by one of these attributes; two names are an alternative and one. */
export const givenBy = (view: View, attributes: readonly string[], ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(image => !isCaptcha(image) && attributes.some(attribute => describesBy(image, attribute)));

const describesBy = (image: PageElement, attribute: string) =>
  (image.attribute(attribute)?.trim().split(/\s+/).filter(Boolean).length ?? 0) >
  (attribute === 'aria-labelledby' ? 1 : 0);
