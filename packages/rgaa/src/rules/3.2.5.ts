import {ratioText} from '../kinds/colours.js';
import {contrastModesOf} from '../kinds/contrast-mode.js';
import {excuseOf, measuredTexts} from '../kinds/measured-texts.js';
import type {Judgement, Rule} from '../rule.js';

const most = 40;

/** RGAA 3.2.5 – once a mechanism of more contrast is on, texts have enough of it. */
export const rule: Rule = {
  test: '3.2.5',
  needs: ['contrastView'],
  *judgePage({views, probes: {contrastView}}): Generator<Judgement> {
    const mode = views[0] && contrastModesOf(views[0])[0];
    if (!mode) return;
    const view = contrastView?.view;
    if (!view) {
      yield {outcome: 'AV', message: 'Activez ce mécanisme, puis mesurez le contraste des textes.', element: mode};
      return;
    }
    const state = view.state;
    const texts = measuredTexts(view, new Map());
    const poor = texts.filter(({ratio, needed}) => ratio !== undefined && ratio < needed && ratio > 1.05);
    for (const text of poor.slice(0, most))
      yield {
        outcome: excuseOf(text) ? 'AV' : 'NC',
        message: `Avec ce mécanisme, ce texte a encore un contraste de ${ratioText(text.ratio ?? 1)} ; il en faut ${ratioText(text.needed)}.`,
        element: text.element,
        state,
      };
    const unsure = texts.find(({ratio}) => ratio === undefined);
    if (unsure)
      yield {
        outcome: 'AV',
        message: 'Mesurez le contraste des textes placés sur des images.',
        element: unsure.element,
        state,
      };
    yield {outcome: 'C', message: ''};
  },
};
