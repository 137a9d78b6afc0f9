import {fakeLists} from '../kinds/lists.js';
import type {Rule} from '../rule.js';

/** RGAA 9.3.2 – what looks like a numbered list is one. */
export const rule: Rule = {
  test: '9.3.2',
  *judge(view) {
    for (const list of view.byTag('ol')) {
      if (list.isHiddenToAll || list.isAriaHidden) continue;
      if (list.children.length > 0 && list.children.every(({tag}) => /^(script|template)$/.test(tag))) continue;
      const stray = list.children.find(({tag}) => !/^(li|script|template|style)$/.test(tag) && !tag.includes('-'));
      if (stray)
        yield {
          outcome: 'NC',
          message: `Une liste <ol> n’a que des <li> pour enfants : elle a ici <${stray.tag}>.`,
          element: list,
        };
      else if (list.writtenRole && list.writtenRole !== 'list')
        yield {
          outcome: 'AV',
          message: `Cette liste a un autre rôle (« ${list.writtenRole} ») : est-elle encore restituée comme une liste\u00a0?`,
          element: list,
        };
      else yield {outcome: 'C', message: '', element: list};
    }
    for (const {element, kind, lines} of fakeLists(view))
      if (kind === 'ordered')
        yield {
          outcome: 'NC',
          message: `Ces lignes imitent une liste numérotée (« ${(lines[0] ?? '').slice(0, 40)} »…) : écrivez <ol> et <li>.`,
          element,
        };
  },
};
