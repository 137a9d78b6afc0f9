import {documentOf, frameAddress, framesOf, frameTitle, titleInside} from '../kinds/frames.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, eachElement, nc} from '../rule.js';
import {anAddress, anyFrame} from '../words/frames.js';

/** RGAA 2.2.1 – the title of each frame tells what it holds. */
export const rule = eachElement({
  test: '2.2.1',
  applies: view => framesOf(view).filter(frame => frameTitle(frame)),
  judge(frame, view) {
    const title = frameTitle(frame);
    if (anyFrame.test(title)) return nc(`Le titre «\u00a0${title}\u00a0» ne dit rien du contenu de ce cadre.`);
    if (anAddress.test(title) || isAddress(title, frame))
      return nc(`Le titre de ce cadre est une adresse, «\u00a0${title}\u00a0»\u00a0: dites plutôt ce qu’il contient.`);
    if (!/[\p{L}\p{N}]/u.test(title)) return nc(`Le titre «\u00a0${title}\u00a0» ne contient aucun mot.`);
    const twin = twinsOf(view)
      .get(title.toLowerCase())
      ?.find(other => frameAddress(other) !== frameAddress(frame));
    if (twin && isOther(frame, twin))
      return nc(`Un autre cadre, au contenu différent, porte le même titre\u00a0: «\u00a0${title}\u00a0».`);
    if (twin)
      return av(
        `Plusieurs cadres portent le titre «\u00a0${title}\u00a0»\u00a0: leur contenu est-il bien le même\u00a0?`,
      );
    return av(`Le titre «\u00a0${title}\u00a0» dit-il bien ce que contient ce cadre\u00a0?`);
  },
});

const isAddress = (title: string, frame: PageElement) =>
  title === frame.attribute('src')?.trim() || title === frameAddress(frame);

function twinsOf(view: View): Map<string, PageElement[]> {
  const known = byTitle.get(view) ?? new Map<string, PageElement[]>();
  if (!byTitle.has(view))
    for (const frame of framesOf(view)) {
      const title = frameTitle(frame).toLowerCase();
      known.set(title, [...(known.get(title) ?? []), frame]);
    }
  byTitle.set(view, known);
  return known;
}

const byTitle = new WeakMap<View, Map<string, PageElement[]>>();

/** Their documents call themselves differently, and say different things. */
function isOther(one: PageElement, other: PageElement): boolean {
  const [first, second] = [titleInside(one), titleInside(other)];
  return first !== '' && second !== '' && first !== second && wordsOf(one) !== wordsOf(other);
}

const wordsOf = (frame: PageElement) => documentOf(frame)?.text ?? '';
