import {presentationalAttributesOf} from '../kinds/presentation.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.1.2 – no attribute of the generated source only says how something looks. */
export const rule: Rule = {
  test: '10.1.2',
  *judge(view) {
    if (view.root) yield judgementOf('C');
    for (const element of view.elements) {
      const names = presentationalAttributesOf(element);
      if (names.length === 0) continue;
      const list = names.map(name => `« ${name} »`).join(', ');
      // The size of a source of <picture> keeps its place until it loads, as that of <img> does.
      yield judgementOf(
        element.tag === 'source'
          ? av(`L’élément <source> porte ${list} : est-ce pour la présentation ?`)
          : nc(
              names.length === 1
                ? `L’attribut ${list} ne sert qu’à la présentation : remplacez-le par des styles.`
                : `Les attributs ${list} ne servent qu’à la présentation : remplacez-les par des styles.`,
            ),
        element,
      );
    }
  },
};
