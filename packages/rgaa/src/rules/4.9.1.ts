import {targetOf} from '../kinds/adjacent.js';
import {programsOf, replacementsOf} from '../kinds/programs.js';
import {av, judgementOf, nc, type Rule} from '../rule.js';

/** RGAA 4.9.1 – the alternative to what a program shows gives the same content and does the same. */
export const rule: Rule = {
  test: '4.9.1',
  *judge(view) {
    for (const program of programsOf(view)) {
      const {element} = program;
      const file = element.attribute('data') ?? element.attribute('src');
      for (const way of replacementsOf(program)) {
        const target = targetOf(way);
        if (file && way.attribute('href') === file)
          yield judgementOf(nc('L’alternative est le même fichier que le contenu qu’elle doit remplacer.'), way);
        else if (typeof target === 'object' && target.children.length === 0 && !target.text && !target.next?.text)
          yield judgementOf(nc('L’alternative à laquelle mène ce lien est vide.'), way);
        else if (target !== 'missing')
          yield judgementOf(av('L’alternative donne-t-elle le même contenu et les mêmes fonctions\u00a0?'), way);
      }
    }
  },
};
