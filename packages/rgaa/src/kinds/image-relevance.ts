import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {isFileName, worthless} from '../words/image-names.js';
import {isCaptcha} from './captchas.js';
import {contentOf, same, short} from './image-alternatives.js';
import {
  alternativeOf,
  alternativesOf,
  controlAround,
  imagesOf,
  kindOf,
  soleControl,
  sourceOf,
  type ImageKind,
} from './images.js';

/** Captchas have a criterion of their own (1.4). */
const namedImages = (view: View, ...kinds: ImageKind[]) =>
  imagesOf(view)
    .of(...kinds)
    .filter(image => image.isExposed && alternativeOf(image) !== '' && !isCaptcha(image));

/** Images that have an alternative, or some content in its stead (criterion 1.3). */
export const withAlternative = (view: View, ...kinds: ImageKind[]): PageElement[] => [
  ...namedImages(view, ...kinds),
  ...imagesOf(view)
    .of(...kinds.filter(kind => kind === 'bitmap' || kind === 'object'))
    .filter(image => image.isExposed && !alternativeOf(image) && contentOf(image) !== '' && !isCaptcha(image)),
];

/** Whether the words of an alternative can be relevant (criterion 1.3): that they are is for a human to say. */
export function judgeRelevance(image: PageElement, view: View): Answer {
  const isControl = kindOf(image) === 'button' || kindOf(image) === 'area' || soleControl(image) !== undefined;
  const written = alternativesOf(image);
  const content = kindOf(image) === 'bitmap' || kindOf(image) === 'object' ? contentOf(image) : '';
  if (content) written.push({by: 'le contenu entre ses balises', text: content});
  for (const {by, text} of written) {
    const why = worthless(text, {source: sourceOf(image), isControl});
    if (!why) continue;
    const said = `L’alternative « ${short(text)} » (${by}) n’est pas pertinente : ${why}.`;
    return speaksOfFiles(text, view) ? av(`${said} Est-ce voulu ?`) : nc(said);
  }
  const alternative = alternativeOf(image) || content;
  const beside = controlAround(image)?.visibleText;
  return beside && same(beside, alternative)
    ? av(`L’alternative « ${short(alternative)} » répète le texte voisin : l’image n’est-elle pas décorative ?`)
    : av(`L’alternative « ${short(alternative)} » dit-elle tout ce que dit l’image ?`);
}

/** A page may show files, and name them: their names are then what there is to say. */
const speaksOfFiles = (words: string, view: View) => isFileName(words) && textOf(view).includes(words.toLowerCase());

function textOf(view: View): string {
  const known = texts.get(view) ?? view.body?.visibleText.toLowerCase() ?? '';
  texts.set(view, known);
  return known;
}

const texts = new WeakMap<View, string>();

/** Whether an alternative is short (1.3.9): 80 signs are what the glossary advises. */
export function judgeLength(image: PageElement): Answer {
  const {length} = alternativeOf(image);
  if (length <= 80) return 'C';
  if (length > 300)
    return nc(
      `L’alternative compte ${length} caractères : elle n’est pas courte. Le détail va dans une description détaillée.`,
    );
  return av(`L’alternative compte ${length} caractères, plus que les 80 conseillés : peut-elle être plus courte ?`);
}
