import {groupsOf} from '../kinds/groups.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';
import {fold, saysNoGroup} from '../words/field-words.js';
import type {PageElement} from '../page/element.js';

/** RGAA 11.7.1 – the legend of each group of fields is relevant. */
export const rule: Rule = {
  test: '11.7.1',
  *judge(view): Iterable<Judgement> {
    const told = new Map<string, PageElement>();
    for (const {group} of groupsOf(view)) {
      const legend = group.name;
      if (!legend) continue;
      const key = `${group.parent?.closest(({tag}) => tag === 'fieldset' || tag === 'form')?.index ?? ''} ${fold(legend)}`;
      const twin = told.get(key);
      told.set(key, group);
      if (saysNoGroup(legend))
        yield judgementOf(nc(`La légende « ${legend} » ne dit pas ce que ces champs ont en commun.`), group);
      else if (twin)
        yield judgementOf(
          av(`Deux groupes de champs portent la même légende « ${legend} » : qu’est-ce qui les distingue ?`),
          group,
        );
      else yield judgementOf(av(`La légende « ${legend} » dit-elle ce que ces champs ont en commun ?`), group);
    }
  },
};
