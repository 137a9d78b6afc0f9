import {doctypeOf} from '../kinds/doctype.js';
import {presentationalTags} from '../kinds/presentation.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.1.1 – no element of the generated source only says how something looks. */
export const rule: Rule = {
  test: '10.1.1',
  *judge(view) {
    if (view.root) yield judgementOf('C');
    for (const element of view.byTag(...presentationalTags))
      if (element.namespace === 'html')
        yield judgementOf(
          nc(`L’élément <${element.tag}> ne sert qu’à la présentation : remplacez-le par des styles.`),
          element,
        );
    const isHtml5 = doctypeOf(view.page)?.isHtml5;
    if (isHtml5 === true) return;
    for (const element of view.byTag('u'))
      yield judgementOf(
        isHtml5 === false
          ? nc(
              'L’élément <u> ne sert qu’à la présentation dans une page qui n’est pas en HTML 5 : remplacez-le par des styles.',
            )
          : av('L’élément <u> n’est admis que si le doctype de la page est celui de HTML 5.'),
        element,
      );
  },
};
