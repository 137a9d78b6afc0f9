import {tabStopsOf} from '../kinds/focusables.js';
import type {PageElement} from '../page/element.js';
import {elementAt} from '../probes/page-tools.js';
import type {Rule} from '../rule.js';

const told = /\b([ée]chap|esc|escape|touche|ctrl|contr[ôo]le|alt|maj|shift|raccourci|clavier|keyboard|press)\b/i;

/** RGAA 12.9.1 – no element keeps the focus of the keyboard. */
export const rule: Rule = {
  test: '12.9.1',
  needs: ['tabWalk'],
  *judgePage({views: [view], probes: {tabWalk: walk}}) {
    if (!view || tabStopsOf(view).length === 0) return;
    if (!walk?.trap) {
      if (walk?.isComplete) yield {outcome: 'C', message: ''};
      else
        yield {
          outcome: 'AV',
          message: 'La page n’a pas été parcourue en entier : le clavier peut-il partout aller de l’avant ?',
        };
      return;
    }
    const elements = walk.trap.paths.flatMap(path => elementAt(view, path) ?? []);
    const [first] = elements;
    const place = first ? {element: first} : {};
    if (first?.closest(isDialog) || walk.trap.byShiftTab || walk.trap.byEscape || elements.some(isTold) || !first)
      yield {
        outcome: 'AV',
        message: 'La touche Tab ne sort pas d’ici : l’utilisateur sait-il comment en sortir au clavier ?',
        ...place,
      };
    else
      yield {
        outcome: 'NC',
        message: 'Le focus reste pris ici : ni Tab, ni Maj+Tab, ni Échap n’en sortent, et rien ne dit comment faire.',
        ...place,
      };
  },
};

const isDialog = (element: PageElement) =>
  element.tag === 'dialog' ||
  /^(alert)?dialog$/.test(element.writtenRole ?? '') ||
  element.attribute('aria-modal') === 'true';

/** Something near says by which key one gets out. */
function isTold(element: PageElement): boolean {
  const around = element.parent?.parent ?? element.parent;
  return told.test(`${element.name} ${element.ax?.description ?? ''} ${around?.visibleText.slice(0, 2000) ?? ''}`);
}
