import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Judgement} from '../rule.js';
import {isSure} from './backdrop.js';
import {hexOf, ratioText} from './colours.js';
import {contrastModesOf} from './contrast-mode.js';
import {gaugesOf, informativeGraphics} from './graphics.js';
import {loneIcons} from './lone-icons.js';

const mostAsked = 10;

/** Contrast of drawings with what is around them (RGAA 3.3.2). */
export function* paleIcons(view: View, isFirst: boolean): Generator<Judgement> {
  const looks = view.page.probes.stateLooks;
  const mode = contrastModesOf(view)[0];
  const icons = loneIcons(view);
  for (const {control, icon, ratio, sight} of icons) {
    const av = (message: string): Judgement => ({outcome: 'AV', message, element: icon});
    if (ratio !== undefined && ratio >= 3) yield {outcome: 'C', message: ''};
    else if (ratio === undefined || !isSure(sight)) {
      if (isFirst) yield av('Cette icône a-t-elle un contraste d’au moins 3:1 avec son fond ?');
    } else {
      const measure = `Cette icône a un contraste de ${ratioText(ratio)} (${hexOf(sight.ink)} sur ${hexOf(sight.behind)}), il en faut 3:1`;
      const look = looks?.get(control.backendNodeId);
      const isAlive =
        look === undefined || [...look.hover, ...look.focus].some(({property}) => /fill|stroke|color/.test(property));
      const isNamedBeside = control.name !== '' && control.parent?.visibleText.includes(control.name);
      if (mode) yield av(`${measure}. Le mécanisme « ${mode.name} » y remédie-t-il ?`);
      else if (isAlive || isNamedBeside)
        yield av(`${measure}, à moins qu’elle ne soit plus contrastée au survol et au focus.`);
      else yield {outcome: 'NC', message: `${measure}.`, element: icon};
    }
  }
  if (isFirst)
    yield* asked(
      otherGraphics(view),
      'Ce qu’il faut voir dans cette image a-t-il un contraste d’au moins 3:1 avec le fond ?',
    );
}

/** Contrast between the colours of one drawing (RGAA 3.3.3). */
export function* paleParts(
  view: View,
  isFirst: boolean,
  mode: PageElement | null = contrastModesOf(view)[0] ?? null,
): Generator<Judgement> {
  for (const {gauge, ratio} of gaugesOf(view)) {
    if (ratio === undefined) {
      if (isFirst)
        yield {
          outcome: 'AV',
          message: 'Les deux parties de cette jauge ont-elles un contraste d’au moins 3:1 ?',
          element: gauge,
        };
    } else if (ratio >= 3) yield {outcome: 'C', message: ''};
    else if (mode)
      yield {
        outcome: 'AV',
        message: `Les deux parties de cette jauge ont un contraste de ${ratioText(ratio)} : le mécanisme de contraste y remédie-t-il ?`,
        element: gauge,
      };
    else
      yield {
        outcome: 'NC',
        message: `La partie pleine et la partie vide de cette jauge ont un contraste de ${ratioText(ratio)} : il en faut 3:1, ou dites la valeur par un texte.`,
        element: gauge,
      };
  }
  if (isFirst)
    yield* asked(
      otherGraphics(view),
      'Les couleurs qui se touchent dans cette image, si elles sont utiles, ont-elles un contraste d’au moins 3:1 ?',
    );
}

function otherGraphics(view: View): PageElement[] {
  const icons = new Set(loneIcons(view).map(({icon}) => icon));
  return informativeGraphics(view).filter(graphic => !icons.has(graphic));
}

function* asked(graphics: readonly PageElement[], message: string): Generator<Judgement> {
  for (const element of graphics.slice(0, mostAsked)) yield {outcome: 'AV', message, element};
}
