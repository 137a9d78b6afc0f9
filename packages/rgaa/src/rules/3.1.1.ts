import {colourHintsOf, colouredWords, isMarked} from '../kinds/colour-hints.js';
import type {Judgement, Rule} from '../rule.js';

const most = 10;

/** RGAA 3.1.1 – words that are coloured to say something say it otherwise too. */
export const rule: Rule = {
  test: '3.1.1',
  *judge(view): Generator<Judgement> {
    if (view !== view.page.views[0]) return;
    const told = new Set(colourHintsOf(view).flatMap(({bare}) => bare));
    for (const {colour, bare} of colourHintsOf(view))
      for (const element of bare.slice(0, most))
        yield {
          outcome: 'NC',
          message: `Ce qu’un texte de la page dit de la couleur « ${colour} » ne se voit ici qu’à la couleur : ajoutez un mot ou un signe.`,
          element,
        };
    const looks = new Set<string>();
    for (const element of colouredWords(view)) {
      const look = [element.tag, element.attribute('class'), element.css('color')].join('|');
      if (told.has(element) || isMarked(element) || looks.has(look) || looks.size >= most) continue;
      looks.add(look);
      yield {
        outcome: 'AV',
        message: 'Si la couleur de ces mots apprend quelque chose, le sait-on aussi sans elle ?',
        element,
      };
    }
  },
};
