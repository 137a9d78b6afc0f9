import {forms, groupsAround, isTyped, labelOf} from '../kinds/fields.js';
import {groupAround, saysItsGroup, seriesOf, type Series} from '../kinds/groups.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import {bare} from '../words/field-words.js';

const names: Record<Series['kind'], string> = {
  radio: 'Ces boutons radio',
  checkbox: 'Ces choix à cocher',
  date: 'Les champs de cette date',
};

/** RGAA 11.5.1 – fields of one kind are grouped where their labels do not tell it. */
export const rule: Rule = {
  test: '11.5.1',
  *judge(view): Iterable<Judgement> {
    for (const series of seriesOf(view)) yield judgementOf(answerFor(series), series.fields[0]);
    for (const [form, fields] of forms(view)) {
      const alone = fields.filter(field => isTyped(field) && groupsAround(field).length === 0);
      if (alone.length >= 4)
        yield judgementOf(
          av(
            'Plusieurs champs de ce formulaire ne sont dans aucun groupe : certains (identité, adresse, contact…) devraient-ils être regroupés ?',
          ),
          form ?? alone[0],
        );
    }
  },
};

function answerFor({kind, fields, isAmongOthers}: Series): Answer {
  if (groupAround(fields)) return 'C';
  const what = names[kind];
  const isShort = fields.every(field => bare(labelOf(field)?.text ?? '').split(' ').length <= 2);
  return isAmongOthers && isShort && !fields.some(saysItsGroup)
    ? nc(
        `${what} ne sont pas regroupés dans un \`<fieldset>\` ou un \`role="group"\`, et leurs étiquettes ne disent pas à quelle question ils répondent.`,
      )
    : av(`${what} ne sont pas regroupés : leurs étiquettes suffisent-elles à dire à quelle question ils répondent ?`);
}
