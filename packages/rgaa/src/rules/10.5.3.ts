import {colourOf, contrast, over, white} from '../kinds/colours.js';
import {elementIn} from '../kinds/layout.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 10.5.3 – a text on an image stays readable without the image. */
export const rule: Rule = {
  test: '10.5.3',
  needs: ['declaredColours'],
  *judgePage(page) {
    for (const {node, text, colour, behind} of page.probes.declaredColours?.onImage ?? []) {
      const element = elementIn(page, node);
      const [front, back] = [colourOf(colour), behind === null ? white : colourOf(behind)];
      const ratio = front && back ? contrast(over(front, white), over(back, white)) : undefined;
      if (ratio === undefined || !element || isOnAnother(element))
        yield judgementOf(av(`Sans son image de fond, le texte « ${text} » reste-t-il lisible ?`), element);
      else if (ratio < 1.5)
        yield judgementOf(
          nc(
            `Sans son image de fond, le texte « ${text} » ne se lit plus : déclarez une couleur de fond derrière l’image.`,
          ),
          element,
        );
      else if (behind === null)
        yield judgementOf(av(`Aucune couleur de fond n’est déclarée derrière l’image où se lit « ${text} ».`), element);
      else if (ratio < 3)
        yield judgementOf(
          av(`Sans son image de fond, le texte « ${text} » est peu contrasté : reste-t-il lisible ?`),
          element,
        );
      else yield judgementOf('C');
    }
  },
};

/** Does something with a colour, that the text is not inside, lie under it? */
function isOnAnother(element: PageElement): boolean {
  const {box, view} = element;
  if (!box) return true;
  const isUnder = (other: PageElement) => {
    const around = other.box;
    if (!around || element.isInside(other) || other === element || other.isInside(element)) return false;
    const alpha = colourOf(other.css('background-color'))?.alpha ?? 1;
    const covers =
      around.x < box.x + box.width &&
      around.x + around.width > box.x &&
      around.y < box.y + box.height &&
      around.y + around.height > box.y;
    return covers && (alpha > 0 || other.css('background-image') !== 'none');
  };
  return view.elements.some(isUnder) || view.pseudoElements.some(isUnder);
}
