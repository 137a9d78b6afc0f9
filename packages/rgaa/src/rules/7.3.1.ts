import {isFocusable, isNativeControl} from '../kinds/focusables.js';
import {fold, isPointerOnly, showsSomething, usableNames, wordsOf} from '../kinds/widgets.js';
import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import {elementAt} from '../probes/page-tools.js';
import type {Judgement, Rule} from '../rule.js';
import {openingsOf} from '../states/opened.js';

const byPointer = /^(click|dblclick|mouse(down|up|over|enter)|pointer(down|up|over|enter)|touch(start|end)|drag\w*)$/;
const simple = /^(click|change|input|submit|focus|focusin|focusout|blur|key\w+)$/;

/** RGAA 7.3.1 – what listens to the pointer may be used by the keyboard, or something else does the same. */
export const rule: Rule = {
  test: '7.3.1',
  needs: ['listeners'],
  states: ['opened'],
  *judgePage(page) {
    const [view] = page.views;
    if (!view) return;
    const names = usableNames(view);
    for (const [element, types] of heardIn(page)) yield ofElement(element, types, names);
    if (page.probes.listeners?.ofPage.some(type => byPointer.test(type)))
      yield {
        outcome: 'AV',
        message:
          'Un script écoute le pointeur sur toute la page : ce qu’il commande peut-il aussi se faire au clavier ?',
      };
    for (const {by, trigger, view: own} of openingsOf(page)) {
      const element = elementAt(own, trigger);
      // What Enter leaves alone may still answer to another key, on a trigger that is not a button.
      if (by === 'click' && element && isFocusable(element) && /^(button|link)$/.test(element.role))
        yield {
          outcome: 'NC',
          message: 'Ce bouton s’ouvre au clic, et non avec la touche Entrée.',
          element,
          state: own.state,
        };
    }
  },
};

/** Elements of the first view, with what is listened to on each. */
function heardIn({views: [view], probes: {listeners}}: PageEvidence): [PageElement, string[]][] {
  const heard = new Map(listeners?.on);
  return (view?.elements ?? []).flatMap((element): [PageElement, string[]][] => {
    const written = [...element.attributes.keys()].filter(name => name.startsWith('on')).map(name => name.slice(2));
    const types = [...new Set([...(heard.get(element.backendNodeId) ?? []), ...written])];
    const isThere = types.length > 0 && element.box !== undefined && !/^(html|body|script)$/.test(element.tag);
    return isThere ? [[element, types]] : [];
  });
}

function ofElement(element: PageElement, types: readonly string[], names: ReadonlySet<string>): Judgement {
  const pointed = types.filter(type => byPointer.test(type));
  if (isNativeControl(element) || element.tag === 'form' || element.tag === 'label' || pointed.length === 0) {
    if (types.every(type => simple.test(type) || type === 'click' || !byPointer.test(type)))
      return {outcome: 'C', message: '', element};
    return {outcome: 'AV', message: 'Ce que ce script fait au pointeur se fait-il aussi au clavier ?', element};
  }
  if (types.includes('click') && isProved(element, names))
    return {
      outcome: 'NC',
      message: 'Cet élément réagit au clic et le clavier ne peut pas l’atteindre : faites-en un bouton ou un lien.',
      element,
    };
  const message = isFocusable(element)
    ? 'Cet élément se commande-t-il aussi avec la touche Entrée, ou les flèches ?'
    : 'Un script écoute le pointeur sur cet élément : ce qu’il fait peut-il aussi se faire au clavier ?';
  return {outcome: 'AV', message, element};
}

/** A button for the pointer alone, and nothing else that bears its name. */
function isProved(element: PageElement, names: ReadonlySet<string>): boolean {
  if (!isPointerOnly(element) || !showsSomething(element)) return false;
  const words = fold(wordsOf(element));
  if (words.length > 80 || (words && [...names].some(name => name.includes(words)))) return false;
  // A sign in or beside a field does what one does in the field: clears it, opens its calendar.
  const beside = element.parent?.children ?? [];
  const isBesideField = [...beside, ...(element.parent?.parent?.children ?? [])].some(({tag}) =>
    /^(input|select|textarea)$/.test(tag),
  );
  return words.length > 1 || !isBesideField;
}
