import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, nc, type Answer} from '../rule.js';
import {saysDecorative} from '../words/image-names.js';
import {nearestActions} from './adjacent-actions.js';
import {isCaptcha} from './captchas.js';
import {
  alternativeOf,
  alternativesOf,
  captionOf,
  controlAround,
  imageNames,
  imagesOf,
  isAlone,
  isDeclaredDecorative,
  isDecoration,
  kindOf,
  soleControl,
  svgTitle,
  type ImageKind,
} from './images.js';

const nameOf = (image: PageElement) => imageNames[kindOf(image) ?? 'image'];

const controlNames: Readonly<Record<string, string>> = {link: 'lien', button: 'bouton'};

/** Why an image informs for certain though it has no alternative; undefined when one has to look. */
export function proofOfMeaning(image: PageElement): string | undefined {
  const control = soleControl(image);
  if (control?.isExposed && control.name === '')
    return `est le seul contenu d’un ${controlNames[control.role] ?? 'composant'} qui n’a pas d’intitulé`;
  const captioned = captionOf(image);
  if (captioned && isAlone(image, captioned.figure)) return 'a une légende : elle est porteuse d’information';
  if (kindOf(image) === 'image' && image.attribute('longdesc')?.trim())
    return 'a une description détaillée : elle est porteuse d’information';
  return undefined;
}

const askDecoration = (image: PageElement) =>
  av(`${nameOf(image)} est donnée pour décorative : n’apporte-t-elle vraiment aucune information ?`);

/** Whether an image that informs has an alternative (criterion 1.1), where no other condition is asked. */
export function judgeAlternative(image: PageElement): Answer {
  if (alternativeOf(image)) return 'C';
  const proof = proofOfMeaning(image);
  if (proof) return nc(`${nameOf(image)} ${proof}, mais elle n’a pas d’alternative textuelle.`);
  if (isDecoration(image)) return askDecoration(image);
  return nc(`${nameOf(image)} n’a pas d’alternative textuelle.`);
}

/** Text that stands between the tags of an image, for whoever does not see it. */
export const contentOf = (image: PageElement): string => image.text;

/**
 * Whether an image that informs has an alternative and `role="img"`, or something in its stead: a link or a button
 * beside, a way to replace it. Objects, embedded images and bitmaps are judged so (1.1.6, 1.1.7, 1.1.8).
 */
export function judgeReplaceable(image: PageElement): Answer {
  const alternative = alternativeOf(image);
  const hasRole = image.writtenRole === 'img' || image.writtenRole === 'image';
  if (alternative && hasRole) return 'C';
  const content = kindOf(image) === 'bitmap' && !hasRole ? contentOf(image) : '';
  if (content && !image.isAriaHidden) return 'C';
  const proof = proofOfMeaning(image);
  if (!alternative && proof && !isReplaceable(image))
    return nc(`${nameOf(image)} ${proof}, mais elle n’a pas d’alternative textuelle.`);
  if (isDecoration(image)) return askDecoration(image);
  if (isReplaceable(image))
    return av(
      `${nameOf(image)} n’a pas d’alternative à elle : le lien ou le bouton voisin mène-t-il à un contenu équivalent ?`,
    );
  if (alternative)
    return av(
      `${nameOf(image)} a une alternative mais pas l’attribut role="img" : un autre moyen permet-il de la remplacer par un contenu équivalent ?`,
    );
  if (contentOf(image) && !(kindOf(image) === 'bitmap' && hasRole))
    return av(`${nameOf(image)} n’a pas de nom : le texte écrit entre ses balises est-il vraiment restitué ?`);
  const isMet = kindOf(image) !== 'bitmap' || hasRole || Number(image.attribute('tabindex')) >= 0;
  return isMet
    ? nc(`${nameOf(image)} n’a ni alternative textuelle, ni lien ou bouton voisin vers un contenu équivalent.`)
    : av(
        `${nameOf(image)} n’a pas d’alternative : si elle porte une information, il lui faut role="img" et aria-label.`,
      );
}

const isReplaceable = (image: PageElement) => nearestActions(image).some(({name}) => name !== '');

/** Whether an `<svg>` that informs has `role="img"` and an alternative (1.1.5). */
export function judgeVector(image: PageElement): Answer {
  const alternative = alternativeOf(image);
  const role = image.writtenRole ?? '';
  const isSole = soleControl(image) !== undefined;
  if (alternative && /^(img|image)$/.test(role)) return 'C';
  const proof = proofOfMeaning(image);
  if (!alternative && proof) return nc(`${nameOf(image)} ${proof}, mais elle n’a pas d’alternative textuelle.`);
  if (isDecoration(image)) return askDecoration(image);
  if (alternative && role === '')
    return isSole || alternative !== svgTitle(image)
      ? nc(`${nameOf(image)} a une alternative (« ${alternative} »), mais pas l’attribut role="img".`)
      : av(
          `${nameOf(image)} a un titre (« ${alternative} »), mais pas l’attribut role="img" : elle doit l’avoir si elle porte une information.`,
        );
  if (alternative) return av(`${nameOf(image)} a le rôle « ${role} » : le RGAA attend role="img".`);
  if (/^(img|image)$/.test(role)) return nc(`${nameOf(image)} a le rôle « img », mais pas d’alternative textuelle.`);
  return av(
    `${nameOf(image)} n’a ni alternative ni aria-hidden="true" : si elle porte une information, il lui faut role="img" et une alternative.`,
  );
}

/** Whether a decoration is ignored by assistive technologies when its kind asks for `alt=""` or a role (1.2.1, 1.2.2). */
export function judgeIgnored(image: PageElement): Answer {
  const alternative = alternativeOf(image);
  if (saysDecorative(alternative))
    return nc(`L’alternative « ${alternative} » dit elle-même que l’image est décorative : videz-la (alt="").`);
  const other = alternativesOf(image).find(({by}) => by !== 'alt');
  if (!isDeclaredDecorative(image)) return askWhether(image, 'alt=""');
  if (!other) return 'C';
  if (image.isExposed)
    return nc(
      `${nameOf(image)} est donnée pour décorative, mais son attribut ${other.by} la fait restituer (« ${short(other.text)} »).`,
    );
  return av(`${nameOf(image)} est décorative : retirez son attribut ${other.by} (« ${short(other.text)} »).`);
}

/** A spacer that speaks (1.2.1). */
export const judgeSpeck = (speck: PageElement): Answer =>
  nc(
    `Cette image d’espacement ne montre rien, mais elle est restituée (« ${short(alternativeOf(speck))} ») : videz son alternative.`,
  );

/** Spacers that speak, those that are there for whoever does not see excepted. */
export const speakingSpecks = (view: View): PageElement[] =>
  imagesOf(view).specks.filter(
    speck =>
      speck.tag === 'img' && alternativeOf(speck) !== '' && !controlAround(speck) && speck.css('position') === 'static',
  );

/** Whether a decoration of a kind that asks for `aria-hidden="true"` has it, and nothing to say (1.2.3 to 1.2.6). */
export function judgeHidden(image: PageElement): Answer {
  const name = nameOf(image);
  const alternative = alternativeOf(image);
  if (saysDecorative(alternative))
    return nc(
      `L’alternative « ${alternative} » dit elle-même que l’image est décorative : remplacez-la par aria-hidden="true".`,
    );
  const said = saidBy(image);
  if (image.attribute('aria-hidden') === 'true')
    return said ? nc(`${name} est décorative (aria-hidden), mais elle a une alternative : ${said}. Retirez-la.`) : 'C';
  if (isDeclaredDecorative(image) && image.tag === 'svg' && alternativesOf(image).some(({by}) => by !== '<title>'))
    return nc(
      `${name} est donnée pour décorative (role), mais elle a une alternative : ${said ?? ''}. Utilisez aria-hidden="true" seul.`,
    );
  if (isDeclaredDecorative(image))
    return av(`${name} est donnée pour décorative par son rôle : le RGAA attend aria-hidden="true".`);
  return askWhether(image, 'aria-hidden="true"');
}

/** What to ask of an image that does not say that it is a decoration. */
function askWhether(image: PageElement, missing: string): Answer {
  const alternative = alternativeOf(image);
  const start = `Si ${lower(nameOf(image))} est décorative,`;
  return alternative
    ? av(`${start} elle ne doit pas être restituée : son alternative est « ${short(alternative)} ».`)
    : av(`${start} il lui manque ${missing}.`);
}

/** Everything that an image hidden from assistive technologies still says, in French; undefined when it is silent. */
function saidBy(image: PageElement): string | undefined {
  const [written] = alternativesOf(image);
  if (written) return `${written.by} (« ${short(written.text)} »)`;
  if (image.has('title') && image.attribute('title')?.trim())
    return `title (« ${short(image.attribute('title') ?? '')} »)`;
  if (image.tag === 'canvas' || image.tag === 'object') {
    const content = contentOf(image);
    return content ? `le texte entre ses balises (« ${short(content)} »)` : undefined;
  }
  if (image.tag !== 'svg') return undefined;
  for (const part of image.descendants()) {
    const text = part.tag === 'title' || part.tag === 'desc' ? part.text : '';
    if (text) return `<${part.tag}> (« ${short(text)} »)`;
    const attribute = ['aria-label', 'title'].find(name => part.attribute(name)?.trim());
    if (attribute) return `${attribute} de l’élément <${part.tag}>`;
  }
  return undefined;
}

/** Images that criterion 1.2 looks at: all that may be a decoration, those with a caption excepted. */
export const mayBeDecorative = (view: View, ...kinds: ImageKind[]): PageElement[] =>
  imagesOf(view)
    .of(...kinds)
    .filter(image => {
      if (captionOf(image) || isCaptcha(image)) return false;
      if (image.attribute('aria-hidden') !== 'true' && image.isAriaHidden) return false;
      const alternative = alternativeOf(image);
      const informs = soleControl(image) !== undefined || image.has('longdesc') || image.has('aria-describedby');
      return !proofOfMeaning(image) && !(alternative && informs && !saysDecorative(alternative));
    });

export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/[\s.:!]+/g, ' ')
    .trim();
export const same = (one: string, other: string): boolean => plain(one) === plain(other);
