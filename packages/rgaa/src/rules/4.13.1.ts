import {mediaOf, playerControls, saysOf, type Media} from '../kinds/media.js';
import {programsOf, type Program} from '../kinds/programs.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import {speaksOfPlaying, speaksOfSound} from '../words/media.js';

/** RGAA 4.13.1 – assistive technologies know the controls of recordings and of programs by name, role and state. */
export const rule: Rule = {
  test: '4.13.1',
  needs: ['media'],
  *judge(view) {
    for (const media of mediaOf(view)) yield* ofMedia(media);
    for (const program of programsOf(view)) yield judgementOf(ofProgram(program), program.element);
  },
};

function* ofMedia(media: Media): Generator<Judgement> {
  const {element, hasControls, isBackground} = media;
  if (hasControls) {
    yield judgementOf(
      element.isAriaHidden
        ? nc('Ce média a des commandes mais il est caché aux technologies d’assistance\u00a0: retirez aria-hidden.')
        : 'C',
      element,
    );
    return;
  }
  if (isBackground || element.isAriaHidden) return;
  const controls = ['video', 'audio'].includes(element.tag) ? playerControls(element) : [];
  for (const control of controls) {
    const answer = ofControl(control);
    if (answer) yield judgementOf(answer, control);
  }
  yield judgementOf(
    av('Le nom, le rôle et l’état de chaque commande de ce lecteur sont-ils bien restitués\u00a0?'),
    element,
  );
}

function ofControl(control: PageElement): Answer | undefined {
  const works = speaksOfPlaying.test(saysOf(control)) || speaksOfSound.test(saysOf(control));
  if (['button', 'slider', 'switch'].includes(control.role) && !control.name)
    return nc(
      'Cette commande du lecteur n’a pas de nom pour les technologies d’assistance\u00a0: donnez-lui un texte ou un aria-label.',
    );
  const isMute = ['div', 'span', 'i', 'img', 'svg', 'li', 'p'].includes(control.tag) && !control.writtenRole;
  const isAround =
    control.closest(node => ['a', 'button', 'label'].includes(node.tag) || Boolean(node.writtenRole)) !== undefined;
  if (control.clickable && isMute && works && !isAround)
    return nc('Cette commande du lecteur n’a pas de rôle\u00a0: faites-en un <button>, avec un nom.');
  return undefined;
}

function ofProgram({element, kind}: Program): Answer {
  const wmode = element.attribute('wmode') ?? element.children.find(isWmode)?.attribute('value') ?? '';
  return kind === 'plugin' && /^(transparent|opaque)$/i.test(wmode.trim())
    ? nc(`Avec wmode="${wmode.trim()}", cette animation est invisible pour les lecteurs d’écran.`)
    : av(
        'Ce contenu est-il restitué par les technologies d’assistance, ou remplacé par une alternative qui l’est\u00a0?',
      );
}

const isWmode = ({tag, attributes}: PageElement) => tag === 'param' && /^wmode$/i.test(attributes.get('name') ?? '');
