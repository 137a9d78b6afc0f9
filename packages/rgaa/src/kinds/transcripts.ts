import type {PageElement} from '../page/element.js';
import {av, nc, type Answer} from '../rule.js';
import {countWords, targetOf} from './adjacent.js';
import {
  describesInTextOnly,
  fetched,
  hasTextBeside,
  hiddenTranscript,
  isAlone,
  mentions,
  waysToAlternative,
} from './media-alternatives.js';
import {type Media} from './media.js';
import {speaksOfAlternative, speaksOfSpeech} from '../words/media.js';

/** Is there another form of what a recording says or shows (RGAA 4.1)? */
export function presenceOf(media: Media): Answer {
  if (isDecoration(media))
    return av('Si cette vidéo n’est pas décorative, offre-t-elle une transcription ou une audiodescription\u00a0?');
  const broken = waysToAlternative(media).find(isBroken);
  if (broken && media.recording?.loaded !== false)
    return nc(
      `Le lien «\u00a0${broken.text}\u00a0» ne mène à rien\u00a0: la transcription ou la version de remplacement est introuvable.`,
    );
  if (hiddenTranscript(media))
    return nc(
      'Le seul texte qui tient lieu de transcription est caché aux technologies d’assistance\u00a0: rendez-le accessible à tous.',
    );
  if (describesInTextOnly(media))
    return nc(
      'Ce média n’est décrit que par une piste <track kind="descriptions">, que les navigateurs ne lisent pas\u00a0: ajoutez une transcription ou une audiodescription sonore.',
    );
  if (isAlone(media) && (media.type === 'silent' || (media.type === 'sound' && speaks(media))))
    return nc(
      'Ce média n’a aucune transcription\u00a0: rien dans la page, ni texte, ni lien, ni bouton, n’en tient lieu.',
    );
  if (waysToAlternative(media).length > 0 || hasTextBeside(media))
    return av('Le texte ou le lien voisin de ce média donne-t-il bien sa transcription ou une version décrite\u00a0?');
  return av(
    'Aucune transcription ni audiodescription n’a été trouvée à côté de ce média\u00a0: en a-t-il besoin, et où est-elle\u00a0?',
  );
}

/** Is what stands for a recording worth it (RGAA 4.2)? Nothing where nothing does. */
export function relevanceOf(media: Media): Answer | undefined {
  if (isDecoration(media)) return undefined;
  const ways = waysToAlternative(media);
  const empty = ways.find(isEmpty);
  if (empty) return nc(`La transcription à laquelle mène «\u00a0${empty.text}\u00a0» est vide.`);
  const same = ways.find(way => isSameFile(way, media));
  if (same)
    return nc(
      `Le lien «\u00a0${same.text}\u00a0» mène au même fichier que ce média\u00a0: ce n’est pas une version de remplacement.`,
    );
  if (ways.length === 0 && !hasTextBeside(media) && !mentions(media.element.view)) return undefined;
  return av(
    'La transcription ou l’audiodescription de ce média dit-elle tout ce qu’on y entend et tout ce qu’on y voit d’utile\u00a0?',
  );
}

/** Is there a synchronised audio description (RGAA 4.5)? */
export function descriptionOf(media: Media): Answer {
  if (isDecoration(media)) return av('Si cette vidéo n’est pas décorative, a-t-elle une audiodescription\u00a0?');
  if (describesInTextOnly(media))
    return nc(
      'La description de cette vidéo est une piste de texte, <track kind="descriptions">, que les navigateurs ne lisent pas\u00a0: une audiodescription est une piste sonore.',
    );
  const same = waysToAlternative(media).find(way => isSameFile(way, media));
  if (same) return nc(`Le lien «\u00a0${same.text}\u00a0» mène à la même vidéo, sans audiodescription.`);
  if (isAlone(media) && media.type === 'silent' && media.element.view.byTag('audio').length === 0)
    return nc(
      'Cette vidéo muette n’a pas d’audiodescription, et rien dans la page ne mène à une version qui en aurait une.',
    );
  return av(
    'Si des informations utiles ne se voient qu’à l’image, cette vidéo a-t-elle une audiodescription, ou une version décrite à côté\u00a0?',
  );
}

/** A recording that plays by itself without sound: most often decoration, out of reach of these criteria. */
const isDecoration = ({isBackground, element}: Media) => isBackground || element.isAriaHidden;

/** Somebody speaks there, by its name or by what is written in the page. */
const speaks = ({element}: Media) =>
  speaksOfSpeech.test(element.name) || element.view.texts.some(({data, box}) => box && speaksOfSpeech.test(data));

const isBroken = (way: PageElement) => {
  if (targetOf(way) === 'missing') return true;
  const {status = 200} = fetched(way, way.attribute('href') ?? '') ?? {};
  return status === 404 || status === 410;
};

const isEmpty = (way: PageElement) => {
  const target = targetOf(way);
  if (target === 'missing' || !speaksOfTranscript(way)) return false;
  if (target !== 'elsewhere') return isEmptyPlace(target);
  const answer = fetched(way, way.attribute('href') ?? '');
  return answer?.status === 200 && answer.words === 0;
};

/** The element that a link leads to has nothing in it, and nothing follows it: an anchor may stand before its text. */
const isEmptyPlace = (target: PageElement) =>
  target.children.length === 0 && countWords(target.text) === 0 && countWords(target.next?.text ?? '') === 0;

const speaksOfTranscript = (way: PageElement) => speaksOfAlternative.test(way.text);

const isSameFile = (way: PageElement, {element}: Media) => {
  const href = way.attribute('href');
  const sources = [element, ...element.inside('source')].flatMap(each => each.attribute('src') ?? []);
  return href !== undefined && sources.some(source => bare(source) === bare(href));
};

const bare = (address: string) => address.replace(/#.*$/, '');
