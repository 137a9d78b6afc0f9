import {isImage, linksOf} from '../kinds/links.js';
import type {PageElement} from '../page/element.js';
import {av, eachElement, nc, type Answer} from '../rule.js';

/** RGAA 6.2.1 – each link has a name, which stands between its tags. */
export const rule = eachElement({test: '6.2.1', applies: linksOf, judge: judgeLink});

function judgeLink(link: PageElement): Answer {
  if (!link.name) return nc('Ce lien n’a pas d’intitulé : écrivez son texte, ou l’alternative de son image.');
  if (link.tag === 'area' || link.namespace === 'svg' || link.text !== '' || hasAlternative(link)) return 'C';
  const inside = [...link.descendants()];
  if (!inside.some(one => isImage(one) || one.tag.includes('-') || one.tag === 'iframe' || one.tag === 'video'))
    return nc(`Ce lien est vide : son intitulé, « ${link.name.slice(0, 60)} », doit être écrit entre ses balises.`);
  // An image that says nothing, and a name that only an attribute of the link gives.
  if (link.attribute('aria-label')?.trim() || link.has('aria-labelledby')) return 'C';
  return av('Ce lien n’a d’intitulé que son attribut title : donnez plutôt une alternative à son image.');
}

const hasAlternative = (link: PageElement) =>
  [...link.descendants()].some(one => (isImage(one) || one.tag === 'input') && !one.isAriaHidden && one.name !== '');
