import {called, fieldsOf, isField, isToggle, labelOf, labelsOf} from '../kinds/fields.js';
import {holdsVisible} from '../kinds/name-holds.js';
import {seenText} from '../kinds/seen-text.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Judgement, type Rule} from '../rule.js';

/** RGAA 11.2.5 – the name of a field holds the label that eyes read. */
export const rule: Rule = {
  test: '11.2.5',
  *judge(view): Iterable<Judgement> {
    for (const field of fieldsOf(view)) {
      const visible = visibleLabel(field);
      if (visible) yield judgementOf(answerFor(field, visible), field);
    }
  },
};

/** The text of its `<label>`, or of a box that holds its own text. */
function visibleLabel(field: PageElement): string {
  const labels = labelsOf(field).map(label => seenText(label, inner => isField(inner) || isIcon(inner)));
  const own = labels.length === 0 && isToggle(field) ? seenText(field, isIcon) : '';
  return [...labels, own].filter(Boolean).join(' ');
}

/** A ligature of an icon font is no text for eyes. */
const isIcon = (element: PageElement) => /icon|material|glyph|\bfa[brs]?\b/i.test(element.attribute('class') ?? '');

function answerFor(field: PageElement, visible: string): Answer {
  const source = labelOf(field)?.source;
  const title = field.attribute('title')?.trim();
  if (source === 'aria-label' || source === 'aria-labelledby') {
    const held = holdsVisible(field.name, visible);
    if (held === 'yes') return 'C';
    return held === 'no'
      ? nc(`Le nom donné par \`${source}\` (« ${called(field)} ») ne contient pas l’intitulé visible « ${visible} ».`)
      : av(`Le nom donné par \`${source}\` (« ${called(field)} ») reprend-il l’intitulé visible « ${visible} » ?`);
  }
  if (title && holdsVisible(title, visible) !== 'yes')
    return av(
      `L’attribut \`title\` (« ${title} ») ne reprend pas l’intitulé visible « ${visible} » : complétez-le ou retirez-le.`,
    );
  return 'C';
}
