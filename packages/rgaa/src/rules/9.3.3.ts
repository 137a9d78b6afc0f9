import {isElement, type PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import type {Rule} from '../rule.js';

/** RGAA 9.3.3 – terms and their descriptions are a list of description; axe-core looks at what it holds. */
export const rule: Rule = {
  test: '9.3.3',
  *judge(view) {
    for (const list of view.byTag('dl')) {
      if (list.isHiddenToAll || list.isAriaHidden) continue;
      const inside = list.children
        .flatMap(child => (child.tag === 'div' ? child.children : [child]))
        .map(({tag}) => tag);
      if (inside.length === 0) continue;
      if (!inside.includes('dt') || !inside.includes('dd'))
        yield {
          outcome: 'NC',
          message: 'Une liste de description a des termes <dt> et des descriptions <dd> : il en manque ici.',
          element: list,
        };
      else if (list.writtenRole && list.writtenRole !== 'list')
        yield {
          outcome: 'AV',
          message: 'Le rôle de cette liste de description en change-t-il la restitution\u00a0?',
          element: list,
        };
      else yield {outcome: 'C', message: '', element: list};
    }
    for (const element of termsOf(view))
      yield {
        outcome: 'AV',
        message: 'Ces termes suivis de leur description forment-ils une liste <dl>, <dt>, <dd>\u00a0?',
        element,
      };
  },
};

/** Blocks of which three or more children in a row begin with « Terme : », in bold. */
function termsOf(view: View): PageElement[] {
  const counts = new Map<PageElement, number>();
  for (const term of view.byTag('strong', 'b')) {
    const block = term.parent;
    if (!block || !/^(p|div|li)$/.test(block.tag) || !block.parent || !term.box) continue;
    const [first, second] = block.content.filter(node => isElement(node) || node.data.trim());
    const after = second && !isElement(second) ? second.data : '';
    if (first === term && (/:\s*$/.test(term.text) ? after.trim() : /^\s*:\s*\S/.test(after)))
      counts.set(block.parent, (counts.get(block.parent) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= 3).map(([element]) => element);
}
