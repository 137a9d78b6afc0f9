import {styledContentOf} from '../kinds/css-only.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';

const most = 15;

/** RGAA 10.2.1 – what one sees is still there without style sheets. */
export const rule: Rule = {
  test: '10.2.1',
  *judge(view) {
    if (view.root) yield judgementOf('C');
    let doubts = 0;
    for (const element of view.elements) {
      if (element.namespace !== 'html' || !element.box || !element.isVisible) continue;
      const answer = answerOf(element);
      if (answer && (answer === 'C' || answer.outcome === 'NC' || (doubts += 1) <= most))
        yield judgementOf(answer, element);
    }
  },
};

function answerOf(element: PageElement): Answer | undefined {
  const {words, hasImage} = styledContentOf(element);
  if (!words && !hasImage) return undefined;
  const control = element.closest(({tag, role}) => tag === 'a' || tag === 'button' || /^(link|button)$/.test(role));
  const holder = control ?? element;
  const isEmpty =
    holder.text === '' &&
    holder.inside('img', 'svg', 'canvas', 'input', 'select', 'video', 'object', 'picture').length === 0;
  const says = [holder.attribute('aria-label'), holder.attribute('title'), holder.attribute('aria-labelledby')].some(
    value => value?.trim(),
  );
  if (words && !plain(element.text).includes(plain(words))) {
    if (control && isEmpty && !says)
      return nc(
        `Le texte « ${words} » n’existe que dans les styles : sans eux, ce ${nounOf(control)} est vide. Écrivez-le dans le HTML.`,
      );
    return av(`Le texte « ${words} » n’existe que dans les styles : est-ce une information ?`);
  }
  if (!hasImage || !isEmpty) return undefined;
  if (control && isTarget(control) && !says)
    return nc(
      `Ce ${nounOf(control)} n’a qu’une image posée par les styles : sans eux, il n’en reste rien. Écrivez son texte dans le HTML.`,
    );
  if (control)
    return av(
      `Sans les styles, l’image de ce ${nounOf(control)} disparaît et son texte ne se voit pas : que reste-t-il ?`,
    );
  const {width = 0, height = 0} = element.box ?? {};
  if (width < 8 || height < 8) return undefined;
  return av('Cette image est posée par les styles : si elle informe, il faut la dire dans le HTML.');
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

const nounOf = ({tag, role}: PageElement) => (tag === 'a' || role === 'link' ? 'lien' : 'bouton');

/** An anchor that leads nowhere is no link. */
const isTarget = (control: PageElement) => control.tag !== 'a' || control.has('href') || control.clickable;
