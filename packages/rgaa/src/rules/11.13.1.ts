import {
  called,
  formOf,
  forms,
  groupsAround,
  isTyped,
  labelOf,
  seenDescription,
  shownFieldsOf,
} from '../kinds/fields.js';
import {seenText} from '../kinds/seen-text.js';
import type {PageElement} from '../page/element.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';
import {askedBy, contradicts, speaksOfOthers, tokenOf, type Asked} from '../words/autocomplete-words.js';

/** RGAA 11.13.1 – fields about the user tell what they ask by `autocomplete`. axe-core looks at how it is written. */
export const rule: Rule = {
  test: '11.13.1',
  *judge(view): Iterable<Judgement> {
    for (const field of shownFieldsOf(view)) {
      if ((!isTyped(field) && field.tag !== 'select') || isClosed(field)) continue;
      const asked = askedBy(labelOf(field)?.text ?? '');
      const token = tokenOf(field.attribute('autocomplete'));
      const answer = token ? answerForToken(field, token, asked) : asked && answerForNone(field, token, asked);
      if (answer) yield judgementOf(answer, field);
    }
  },
};

/** Nobody writes there, or the browser gives it no data of its own. */
const isClosed = (field: PageElement) =>
  ['disabled', 'readonly'].some(name => field.has(name)) ||
  field.attribute('aria-disabled') === 'true' ||
  field.attribute('aria-readonly') === 'true' ||
  !/^(input|select|textarea)$/.test(field.tag);

function answerForToken(field: PageElement, token: string, asked: Asked | undefined): Answer {
  if (!asked)
    return av(`\`autocomplete="${token}"\` convient-il à « ${called(field)} », et ce champ concerne-t-il l’usager ?`);
  if (asked.purpose.tokens.includes(token)) return 'C';
  return asked.isFrench && contradicts(token, asked.purpose)
    ? nc(
        `\`autocomplete="${token}"\` ne correspond pas à « ${called(field)} » : écrivez \`autocomplete="${asked.purpose.tokens[0] ?? ''}"\`.`,
      )
    : av(`\`autocomplete="${token}"\` convient-il à « ${called(field)} » ?`);
}

function answerForNone(field: PageElement, token: null | undefined | string, asked: Asked): Answer {
  const wish = asked.purpose.tokens[0] ?? '';
  const name = called(field);
  // A value that HTML does not know is told by axe-core.
  if (token === undefined)
    return av(`La valeur d’\`autocomplete\` de « ${name} » n’est pas une de celles que HTML connaît.`);
  return isSurelyOfUser(field, asked)
    ? nc(
        `« ${name} » demande une information sur l’usager sans le dire à son navigateur : ajoutez \`autocomplete="${wish}"\`.`,
      )
    : av(`Si « ${name} » demande une information sur l’usager lui-même, ajoutez \`autocomplete="${wish}"\`.`);
}

/**
 * The words are French and exact, and either they say « votre », or the form asks for two more such things, once
 * each, and neither it nor the page speaks of anybody else.
 */
function isSurelyOfUser(field: PageElement, asked: Asked): boolean {
  if (!asked.isFrench) return false;
  const form = formOf(field);
  if (!form || form.attribute('method')?.toLowerCase() === 'get' || form.writtenRole === 'search') return false;
  const own = [...groupsAround(field).map(({name}) => name), seenDescription(field)];
  if (own.some(speaksOfOthers)) return false;
  if (asked.isOwn) return true;
  const fields = forms(field.view).get(form) ?? [];
  const all = fields.flatMap(other => askedBy(labelOf(other)?.text ?? '')?.purpose ?? []);
  const isAskedOnce = all.filter(purpose => purpose === asked.purpose).length === 1;
  return isAskedOnce && new Set(all).size >= 3 && !speaksOfOthers(contextOf(field.view, form));
}

const contexts = new WeakMap<PageElement, string>();

/** Titles of the page, and legends, titles and paragraphs of the form. */
function contextOf(view: View, form: PageElement): string {
  const known = contexts.get(form);
  if (known !== undefined) return known;
  const titles = view.byTag('h1', 'h2', 'h3', 'h4').filter(({index}) => index < form.index);
  const inside = form.inside('h1', 'h2', 'h3', 'h4', 'h5', 'legend', 'p', 'label', 'button');
  const context = [
    view.title,
    form.name,
    ...[...titles.slice(0, 1), ...titles.slice(-1), ...inside].map(element => seenText(element)),
  ].join(' ');
  contexts.set(form, context);
  return context;
}
