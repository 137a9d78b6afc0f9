import {alternativeOf, imagesOf} from '../kinds/images.js';
import {av, eachElement, nc} from '../rule.js';

/** RGAA 1.1.2 – each area of an image map that informs has a text alternative. */
export const rule = eachElement({
  test: '1.1.2',
  applies: view => imagesOf(view).of('area'),
  judge: area => {
    if (area.attribute('aria-label')?.trim() || area.attribute('alt')?.trim()) return 'C';
    if (alternativeOf(area)) return av('Cette zone n’a ni attribut alt ni aria-label : son nom est-il bien restitué ?');
    return area.has('href')
      ? nc('Cette zone cliquable n’a pas d’alternative textuelle.')
      : av('Cette zone non cliquable n’a pas d’alternative : n’apporte-t-elle vraiment aucune information ?');
  },
});
