import type {PageElement} from '../page/element.js';
import {av, nc, type Answer} from '../rule.js';
import {speaksOfPlaying} from '../words/media.js';
import {actionsIn} from './adjacent.js';
import {playerControls, saysOf, type Media} from './media.js';

/** Which of the conditions of a control are asked: that the keyboard reaches it, or that it works it. */
export type Step = 'reached' | 'worked';

/** Do all pointers and the keyboard reach and work the controls of a recording (RGAA 4.11)? */
export function operabilityOf(media: Media, step: Step): Answer | undefined {
  const {element, hasControls} = media;
  if (hasControls)
    return element.attribute('tabindex')?.startsWith('-')
      ? av('Avec un tabindex négatif, les commandes de ce média sont-elles encore accessibles au clavier\u00a0?')
      : 'C';
  const controls = ['video', 'audio'].includes(element.tag) ? playerControls(element) : [];
  const pointed = controls.find(control => isPointedOnly(control) && !hasTwin(control, controls));
  if (pointed)
    return nc(
      `La commande «\u00a0${labelOf(pointed)}\u00a0» de ce média ne répond qu’au pointeur\u00a0: faites-en un <button>${step === 'reached' ? ', que le clavier atteint' : ', que le clavier actionne'}.`,
    );
  const keyless = new Set(element.view.page.probes.media?.keyless);
  const deaf = controls.find(
    control => keyless.has(control.backendNodeId) && isFocusable(control) && !hasTwin(control, controls),
  );
  if (deaf && step === 'worked')
    return nc(
      `La commande «\u00a0${labelOf(deaf)}\u00a0» de ce média prend le focus mais n’écoute aucune touche\u00a0: faites-en un <button>.`,
    );
  if (isPlayedByClick(media) && controls.length === 0)
    return nc('Ce média ne se lit et ne s’arrête que par un clic sur lui\u00a0: ajoutez controls, ou des boutons.');
  if (controls.length === 0 && ['video', 'audio'].includes(element.tag)) return undefined;
  return step === 'reached'
    ? av('Le clavier et le pointeur atteignent-ils chaque commande de ce lecteur\u00a0?')
    : av('Le clavier et le pointeur actionnent-ils chaque commande de ce lecteur\u00a0?');
}

const native = new Set(['button', 'input', 'select', 'textarea', 'summary', 'video', 'audio', 'iframe']);

export const isFocusable = (element: PageElement): boolean => {
  const tabindex = element.attribute('tabindex');
  if (tabindex !== undefined) return !tabindex.trim().startsWith('-');
  return (native.has(element.tag) && !element.has('disabled')) || (element.tag === 'a' && element.has('href'));
};

/** A click works it and nothing lets the keyboard come to it, in it or around it. */
const isPointedOnly = (control: PageElement) =>
  control.clickable &&
  speaksOfPlaying.test(saysOf(control)) &&
  !control.closest(node => isFocusable(node) || node.has('tabindex')) &&
  ![...control.descendants()].some(isFocusable);

/** Something else, that the keyboard reaches, may do the same. */
const hasTwin = (control: PageElement, controls: readonly PageElement[]) =>
  [...controls, ...actionsIn(control.view)].some(
    other =>
      other !== control &&
      isFocusable(other) &&
      (!other.name || speaksOfPlaying.test(saysOf(other)) || controls.includes(other)) &&
      !isDead(other),
  );

const isDead = (other: PageElement) => other.view.page.probes.media?.keyless.includes(other.backendNodeId) ?? false;

/** A recording that does not play by itself and has no control of any kind but a click on it. */
const isPlayedByClick = ({element}: Media) =>
  element.tag === 'video' &&
  element.has('onclick') &&
  /play\s*\(/.test(element.attribute('onclick') ?? '') &&
  !element.has('tabindex') &&
  !actionsIn(element.view).some(action => !action.name || speaksOfPlaying.test(saysOf(action)));

const labelOf = (control: PageElement) => control.name || control.text || control.attribute('title') || control.tag;
