import {buttonsOf, isInForm, isNamedByBrowser, nameOf} from '../kinds/form-buttons.js';
import {formOf} from '../kinds/fields.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';
import {fold, saysNoAction} from '../words/field-words.js';

/** RGAA 11.9.1 – the words of each button are relevant; one without any is told wherever it is. */
export const rule: Rule = {
  test: '11.9.1',
  *judge(view): Iterable<Judgement> {
    const told = new Map<string, PageElement>();
    for (const button of buttonsOf(view)) {
      const name = nameOf(button);
      if (!name) yield judgementOf(nc('Ce bouton n’a pas d’intitulé.'), button);
      else if (!isInForm(button)) continue;
      else if (saysNoAction(name))
        yield judgementOf(nc(`L’intitulé « ${name} » ne dit pas ce que fait ce bouton.`), button);
      else if (isNamedByBrowser(button))
        yield judgementOf(
          av(`Ce bouton n’a que l’intitulé par défaut du navigateur (« ${name} ») : donnez-lui un attribut \`value\`.`),
          button,
        );
      else {
        const key = `${formOf(button)?.index ?? ''} ${fold(name)}`;
        const isTwin = told.has(key);
        told.set(key, button);
        yield judgementOf(
          isTwin
            ? av(`Un autre bouton de ce formulaire s’appelle aussi « ${name} » : font-ils la même chose ?`)
            : av(`L’intitulé « ${name} » dit-il ce que fait ce bouton ?`),
          button,
        );
      }
    }
  },
};
