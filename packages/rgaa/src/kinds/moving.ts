import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';
import {isLong} from '../probes/motion.js';
import {elementAt} from '../probes/page-tools.js';
import type {Change} from '../probes/time.js';
import {av, nc, type Answer, type Judgement, judgementOf} from '../rule.js';
import {pauseControl} from './timers.js';

/** Something that moves or blinks by itself. */
interface Mover {
  element: PageElement | undefined;
  /** What does it, as a sentence begins: « Cette animation (defile) ». */
  what: string;
  isLong: boolean;
  /** Why only a human can judge it; undefined when it is plain. */
  doubt?: string;
}

const loader = /(^|[-_\s])(load(er|ing)?|spin(ner)?|progress|skeleton|chargement|attente|ajax|wait)($|[-_\s\d.])/i;

const isLoader = (element: PageElement | undefined, ...names: string[]) =>
  element !== undefined &&
  (/^(progressbar|meter|timer)$/.test(element.role) ||
    element.closest(each => each.attribute('aria-busy') === 'true') !== undefined ||
    loader.test(
      [element.attribute('class'), element.attribute('id'), element.attribute('src')?.split('/').at(-1), ...names].join(
        ' ',
      ),
    ));

/** Said of each thing that moves (RGAA 13.8.1) or blinks (13.8.2) by itself. */
export function* judgeMoving(page: PageEvidence, kind: 'moves' | 'blinks'): Iterable<Judgement> {
  const [view] = page.views;
  if (!view) return;
  const verb = kind === 'moves' ? 'bouge' : 'clignote';
  const control = pauseControl(view);
  for (const mover of kind === 'moves' ? movers(page, view) : blinkers(page, view))
    yield judgementOf(answerTo(mover, verb, control), mover.element);
}

function answerTo({what, isLong: lasts, doubt}: Mover, verb: string, control: PageElement | undefined): Answer {
  if (!lasts) return 'C';
  if (doubt) return av(`${what} ${verb} sans cesse. ${doubt}`);
  if (control)
    return av(
      `${what} ${verb} plus de 5\u00a0secondes : « ${control.name} » permet-il de l’arrêter et de le relancer ?`,
    );
  return nc(`${what} ${verb} plus de 5\u00a0secondes, et rien dans la page ne permet de l’arrêter ou de le masquer.`);
}

const isLoading =
  'Si c’est un indicateur d’attente, le critère ne s’applique pas à lui ; sinon, donnez un moyen de l’arrêter.';
const isSystemAware =
  'Elle s’arrête pour qui demande moins d’animations à son système : la page donne-t-elle aussi un moyen de l’arrêter ?';

function* animations(page: PageEvidence, view: View, kind: 'moves' | 'blinks'): Iterable<Mover> {
  for (const animation of page.probes.motion?.animations ?? []) {
    if (kind === 'moves' ? !animation.moves : !animation.blinks || animation.moves) continue;
    const element = elementAt(view, animation.path);
    const doubt = isLoader(element, animation.name)
      ? isLoading
      : animation.staysWhenReduced
        ? undefined
        : isSystemAware;
    const name = animation.name ? ` « ${animation.name} »` : '';
    yield {element, what: `L’animation${name}`, isLong: isLong(animation.lasts), ...(doubt ? {doubt} : {})};
  }
}

/** Something changes for more than five seconds, three times or more. */
const lasts = ({text, place, light, first, last}: Change) => text + place + light >= 3 && last - first > 5;
const clock = /\d{1,2}\s?[:h]\s?\d{2}|\d+\s?(s|sec|secondes?|min|minutes?)\b|\d+\s?%/i;

function* movers(page: PageEvidence, view: View): Iterable<Mover> {
  yield* animations(page, view, 'moves');
  for (const {node, duration, turns} of page.probes.motion?.pictures ?? []) {
    const element = view.elements.find(each => each.backendNodeId === node);
    const doubt = isLoader(element) ? {doubt: isLoading} : {};
    yield {element, what: 'Cette image animée', isLong: duration * turns > 5000, ...doubt};
  }
  for (const change of page.probes.time?.changes ?? []) {
    if (change.text + change.place === 0) continue;
    const element = elementAt(view, change.path);
    const doubt = isLoader(element)
      ? {doubt: isLoading}
      : clock.test(change.sample) && change.sample.length < 40
        ? {doubt: 'S’il dit l’heure ou un temps qui reste, peut-on l’arrêter ou le masquer ?'}
        : {};
    const what = change.text > change.place ? `Ce texte (« ${change.sample.slice(0, 40)} »)` : 'Ce contenu';
    yield {element, what, isLong: lasts(change), ...doubt};
  }
  for (const element of view.byTag('marquee'))
    if (!element.isHiddenToAll) yield {element, what: 'Ce texte défilant (marquee)', isLong: true};
}

function* blinkers(page: PageEvidence, view: View): Iterable<Mover> {
  yield* animations(page, view, 'blinks');
  for (const change of page.probes.time?.changes ?? []) {
    if (change.light < 2 || change.text + change.place > 0) continue;
    const element = elementAt(view, change.path);
    yield {element, what: 'Ce contenu', isLong: lasts(change), ...(isLoader(element) ? {doubt: isLoading} : {})};
  }
}
