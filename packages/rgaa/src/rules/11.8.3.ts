import {selectsOf} from '../kinds/select-lists.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';
import {bare, fold, saysNoGroup} from '../words/field-words.js';

/** RGAA 11.8.3 – the `label` of each `<optgroup>` is relevant. */
export const rule: Rule = {
  test: '11.8.3',
  *judge(view): Iterable<Judgement> {
    for (const select of selectsOf(view)) {
      const told = new Set<string>();
      for (const group of select.inside('optgroup')) {
        const label = group.attribute('label')?.trim();
        if (!label) continue;
        const key = fold(label);
        const isTwin = told.has(key);
        told.add(key);
        if (saysNoGroup(label) || /^(opt ?group|groupe?|group)( ?\d+)?$/.test(bare(label)))
          yield judgementOf(nc(`L’intitulé de groupe « ${label} » ne dit rien des choix qu’il réunit.`), group);
        else if (isTwin)
          yield judgementOf(nc(`Deux groupes de cette liste portent le même intitulé « ${label} ».`), group);
        else
          yield judgementOf(av(`L’intitulé « ${label} » dit-il ce que les choix de ce groupe ont en commun ?`), group);
      }
    }
  },
};
