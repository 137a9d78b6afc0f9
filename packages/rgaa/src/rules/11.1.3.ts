import {bareFieldsOf, unlabelledToEyes} from '../kinds/bare-fields.js';
import {called} from '../kinds/fields.js';
import {av, judgementOf, nc, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.1.3 – eyes are told what a field is when its label is hidden or far. */
export const rule: Rule = {
  test: '11.1.3',
  needs: ['fieldFocus'],
  *judgePage({views, probes}): Iterable<Judgement> {
    const [view] = views;
    if (!view) return;
    const bare = new Set(bareFieldsOf(view));
    for (const field of unlabelledToEyes(view)) {
      const isUntold = bare.has(field) && probes.fieldFocus?.untold.includes(field.backendNodeId);
      const answer = isUntold
        ? nc(
            `Rien de visible ne dit à quoi sert ce champ : son étiquette (« ${called(field)} ») est cachée ou éloignée, et il n’a pas de \`title\`.`,
          )
        : av(
            `L’étiquette de ce champ (« ${called(field)} ») n’est pas visible à côté de lui : son \`title\` ou un texte accolé, visible ou affiché au focus, dit-il ce qu’il faut saisir ?`,
          );
      yield judgementOf(answer, field);
    }
  },
};
