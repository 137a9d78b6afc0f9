import type {InkReading} from '../probes/text-pixels.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Judgement, Rule} from '../rule.js';
import {logos} from '../words/contrast.js';
import {isSure, type Doubt} from './backdrop.js';
import {hexOf, isSame, ratioText} from './colours.js';
import {contrastModesOf} from './contrast-mode.js';
import {excuseOf, keyOf, measuredTexts, type MeasuredText} from './measured-texts.js';

const most = {NC: 100, AV: 25};

/** 3.2.1 to 3.2.4 ask the same of texts of different sizes and weights. */
export const textContrast = (test: string): Rule => ({
  test,
  needs: ['textPixels'],
  *judge(view) {
    const pixels = view.page.probes.textPixels;
    const isFirst = view === view.page.views[0];
    const texts = measuredTexts(view, (isFirst && pixels?.placeholders) || new Map()).filter(
      text => text.test === test,
    );
    const mode = contrastModesOf(view)[0];
    const left = {...most};
    let good = false;
    for (const text of texts) {
      const answer = answerOf(text, isFirst ? pixels?.readings.get(keyOf(text)) : undefined, isFirst, mode);
      if (!answer) good = true;
      else if (left[answer.outcome]-- > 0) yield {...answer, element: text.element};
    }
    if (good) yield {outcome: 'C', message: ''};
    if (isFirst) yield* pictures(view);
  },
});

type Bad = Judgement & {outcome: 'NC' | 'AV'};

/** What is to be said of a text; undefined when it stands out enough. */
function answerOf(
  text: MeasuredText,
  reading: InkReading | undefined,
  isFirst: boolean,
  mode: PageElement | undefined,
): Bad | undefined {
  const {ratio, needed, sight, dimmed} = text;
  if (ratio !== undefined && ratio >= needed) return undefined;
  if (!isSure(sight)) {
    if (reading && reading.ink >= leastInk) return answerOfPixels(text, reading, mode);
    // The same page was seen in its first state: its doubts are told there.
    return isFirst ? av(text, doubts[sight.unsure]) : undefined;
  }
  if (isSame(sight.ink, sight.behind))
    return av(text, 'Ce texte est de la couleur de son fond : s’il doit être lu, rendez-le visible');
  if (reading && reading.ink < leastInk)
    return av(text, 'Rien de ce texte ne se voit à l’écran : vérifiez son contraste là où il apparaît');
  if (reading && !dimmed && reading.poor <= 0.05) return undefined;
  if (reading && !dimmed && reading.poor < 0.5)
    return av(text, 'Le fond de ce texte varie : vérifiez son contraste partout');
  const {ink, behind} = sight;
  return fault(text, ratio ?? 1, mode, `${hexOf(ink)} sur ${hexOf(behind)}`);
}

const leastInk = 12;

function answerOfPixels(text: MeasuredText, {poor, ratio}: InkReading, mode: PageElement | undefined): Bad | undefined {
  if (poor <= 0.02) return undefined;
  if (poor < 0.5 || text.dimmed || !text.ink || text.ink.alpha === 0)
    return av(text, 'Le fond de ce texte varie ou le laisse voir par transparence : vérifiez son contraste partout');
  return fault(text, ratio, mode, 'mesuré sur l’image de la page, sur au moins la moitié de ses lettres');
}

function fault(text: MeasuredText, ratio: number, mode: PageElement | undefined, how: string): Bad {
  const measure = `a un contraste de ${ratioText(ratio)} (${how}) ; il en faut ${ratioText(text.needed)}`;
  const excuse = excuseOf(text);
  if (excuse) return {outcome: 'AV', message: `Le texte « ${cut(text.data)} » ${measure}. C’est permis ${excuse}.`};
  if (mode)
    return {
      outcome: 'AV',
      message: `Le texte « ${cut(text.data)} » ${measure}. Le mécanisme « ${mode.name} » y remédie-t-il ?`,
    };
  return {outcome: 'NC', message: `Le texte « ${cut(text.data)} » ${measure}.`};
}

const av = ({data}: MeasuredText, why: string): Bad => ({outcome: 'AV', message: `${why} (« ${cut(data)} »).`});

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const doubts: Record<Doubt, string> = {
  picture: 'Ce texte est sur une image ou un dégradé : mesurez son contraste',
  moving: 'Ce texte est sur un contenu qui peut changer : mesurez son contraste à tout moment',
  covered: 'Ce texte chevauche un autre élément : mesurez son contraste',
  effect: 'Ce texte est sous un effet graphique : mesurez son contraste',
};

/** Texts drawn in images count too, and only eyes find them. */
function* pictures(view: View): Generator<Judgement> {
  const images = view
    .byTag('img')
    .filter(image => image.isVisible && image.attribute('alt')?.trim() && (image.box?.width ?? 0) >= 48)
    .filter(image => (image.box?.height ?? 0) >= 12 && !isLogo(image));
  for (const image of images.slice(0, 5))
    yield {
      outcome: 'AV',
      message: 'Si cette image montre du texte utile de cette taille, mesurez son contraste.',
      element: image,
    };
}

const isLogo = (image: PageElement) =>
  image.closest(element => logos.test(`${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`)) !==
    undefined || /\blogo/i.test(`${image.attribute('alt') ?? ''} ${image.attribute('src') ?? ''}`);
