import {compareNames, seenLabel} from '../kinds/label-in-name.js';
import {linksOf} from '../kinds/links.js';
import type {PageElement} from '../page/element.js';
import {av, eachElement, nc, type Answer} from '../rule.js';

const naming = ['aria-labelledby', 'aria-label', 'title'];

/** RGAA 6.1.5 – the name of a link has in it the text that is seen in the link. */
export const rule = eachElement({
  test: '6.1.5',
  applies: view =>
    linksOf(view).filter(
      link =>
        (naming.some(attribute => link.attribute(attribute)?.trim()) || link.namespace === 'svg') &&
        compareNames(seenOf(link), '') !== 'nothing',
    ),
  judge(link) {
    const name = judgeName(link, link.name, 'Le nom restitué');
    if (name !== 'C') return name;
    const title = link.attribute('title')?.trim();
    return title ? judgeName(link, title, 'L’attribut title') : 'C';
  },
});

function judgeName(link: PageElement, name: string, what: string): Answer {
  const seen = seenOf(link);
  const agreement = compareNames(seen, name, link.children.length === 0);
  if (agreement === 'same' || agreement === 'nothing') return 'C';
  const told = `« ${name.slice(0, 80)} »`;
  if (agreement === 'unsure')
    return av(`${what}, ${told}, reprend-il ce que l’on voit du lien, « ${seen.slice(0, 80)} »\u00a0?`);
  return nc(`${what}, ${told}, doit reprendre d’un seul tenant le texte visible du lien, « ${seen.slice(0, 80)} ».`);
}

const seenOf = (link: PageElement) =>
  link.namespace === 'svg' ? link.inside('text').map(seenLabel).join(' ') : seenLabel(link);
