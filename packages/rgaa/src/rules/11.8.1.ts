import {falseGroups, isSequence, selectsOf} from '../kinds/select-lists.js';
import type {PageElement} from '../page/element.js';
import {av, eachElement, nc, type Answer} from '../rule.js';

/** Fewer choices than this are read in one go. */
const many = 15;

/** RGAA 11.8.1 – items of one kind are grouped by `<optgroup>` where there is need. */
export const rule = eachElement({
  test: '11.8.1',
  applies: selectsOf,
  judge(select: PageElement): Answer {
    const options = select.inside('option');
    const groups = falseGroups(select);
    if (groups === 'titles')
      return nc(
        'Des options inactives servent de titres de groupe dans cette liste : remplacez-les par des `<optgroup label="…">`.',
      );
    if (groups === 'indents')
      return nc(
        'Les groupes de cette liste ne sont montrés que par un décalage ou des tirets : utilisez des `<optgroup label="…">`.',
      );
    if (options.length < many || isSequence(options)) return 'C';
    return select.inside('optgroup').length > 0
      ? av(
          `Les ${options.length} choix de cette liste sont-ils répartis de façon pertinente entre les \`<optgroup>\` ?`,
        )
      : av(
          `Cette liste de ${options.length} choix n’a pas d’\`<optgroup>\` : des choix de même nature devraient-ils être regroupés ?`,
        );
  },
});
