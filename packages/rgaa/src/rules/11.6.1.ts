import {groupsOf, saysItsGroup} from '../kinds/groups.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.6.1 – each group of fields has a legend. */
export const rule: Rule = {
  test: '11.6.1',
  *judge(view): Iterable<Judgement> {
    for (const {group, fields} of groupsOf(view)) yield judgementOf(answerFor(group, fields), group);
  },
};

function answerFor(group: PageElement, fields: readonly PageElement[]): Answer {
  const legend = group.tag === 'fieldset' ? group.treeChildren.find(({tag}) => tag === 'legend') : undefined;
  if (group.name) {
    const isByTitle = !legend && !group.has('aria-label') && !group.has('aria-labelledby');
    if (!isByTitle && (legend || group.tag !== 'fieldset')) return 'C';
    return av('Ce groupe n’est nommé que par un attribut, sans `<legend>` : sa légende est-elle bien restituée ?');
  }
  if (fields.every(saysItsGroup) && fields.length > 0)
    return av(
      'Ce groupe n’a pas de légende : le `title`, `aria-label`, `aria-labelledby` ou `aria-describedby` de chaque champ dit-il à quel groupe il appartient ?',
    );
  if (legend) return nc('La légende de ce groupe de champs est vide.');
  if (fields.length < 2) return av('Ce regroupement n’a pas de légende : regroupe-t-il des champs de même nature ?');
  return group.tag === 'fieldset'
    ? nc('Ce `<fieldset>` n’a pas de `<legend>` : le groupe de champs n’a pas de légende.')
    : nc('Ce groupe de champs n’a ni `aria-label` ni `aria-labelledby` : il n’a pas de légende.');
}
