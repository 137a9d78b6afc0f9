import type {PageElement} from '../page/element.js';
import {elementAt} from '../probes/page-tools.js';
import type {ContextChange} from '../probes/context-changes.js';
import type {Judgement, Rule} from '../rule.js';
import {warningWords} from '../words/navigation-words.js';

const deeds: Record<ContextChange['what'], string> = {
  navigation: 'mène à une autre page ou envoie le formulaire',
  window: 'ouvre une nouvelle fenêtre',
  focus: 'déplace le focus ailleurs',
};
const causes: Record<ContextChange['by'], string> = {
  focus: 'Donner le focus à ce champ',
  change: 'Changer la valeur de ce champ',
  typing: 'Saisir un caractère dans ce champ',
};

/** RGAA 7.4.1 – a change of context is told beforehand, or asked for by a button or a link. */
export const rule: Rule = {
  test: '7.4.1',
  needs: ['actions', 'listeners'],
  *judgePage({views: [view], probes: {actions, listeners}}) {
    if (!view) return;
    const told = new Set<string>();
    for (const change of actions?.context.changes ?? []) {
      if (told.has(change.path)) continue;
      told.add(change.path);
      yield ofChange(change, elementAt(view, change.path));
    }
    const fields = view.byTag('input', 'select', 'textarea').filter(field => !field.isHiddenToAll);
    const ids = new Set(fields.map(({backendNodeId}) => backendNodeId));
    const isHeard =
      listeners?.on.some(
        ([id, types]) => ids.has(id) && types.some(type => /^(change|input|focus|blur|key)/.test(type)),
      ) ?? fields.length > 0;
    const isHeardAbove = listeners?.ofPage.some(type => /^(change|input)$/.test(type)) ?? false;
    if (told.size === 0 && fields.length > 0 && (isHeard || isHeardAbove))
      yield {
        outcome: 'AV',
        message: 'Des scripts écoutent les champs de la page : l’un d’eux change-t-il le contexte sans prévenir ?',
      };
  },
};

function ofChange({by, what}: ContextChange, element: PageElement | undefined): Judgement {
  const message = `${causes[by]} ${deeds[what]}, sans bouton ni lien pour le demander.`;
  const isWarned =
    element !== undefined &&
    warningWords.test(`${element.name} ${element.ax?.description ?? ''} ${textBefore(element)}`);
  // From one box of a code to the next, one is used to it: a human says whether it is told.
  const isSure = !isWarned && element !== undefined && !(by === 'typing' && what === 'focus');
  return {
    outcome: isSure ? 'NC' : 'AV',
    message: isSure
      ? `${message} Ajoutez un bouton, ou prévenez avant le champ.`
      : `${message} L’utilisateur en est-il averti avant ?`,
    ...(element ? {element} : {}),
  };
}

/** What one reads just before a field, or in the group that holds it. */
function textBefore(element: PageElement): string {
  const around = element.ancestor('fieldset', 'form', 'p', 'div', 'li');
  const text = around?.visibleText ?? '';
  return text.length < 600 ? text : '';
}
