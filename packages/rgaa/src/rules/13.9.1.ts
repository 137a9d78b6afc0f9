import {elementAt} from '../probes/page-tools.js';
import {judgementOf, nc, av, type Rule} from '../rule.js';

/** RGAA 13.9.1 – the page may be read whatever the orientation of the screen. */
export const rule: Rule = {
  test: '13.9.1',
  needs: ['orientation'],
  *judgePage({views: [view], response, probes: {orientation}}) {
    if (!view) return;
    if (!orientation) {
      yield {outcome: 'AV', message: 'La page se lit-elle en portrait comme en paysage ?'};
      return;
    }
    const {turned, asks, missing} = orientation;
    for (const {path, in: where} of turned)
      yield judgementOf(nc(`Ce contenu est tourné d’un quart de tour en mode ${where}.`), elementAt(view, path));
    if (asks) {
      const says = `En mode ${asks.in}, la page demande de tourner l’écran (« ${asks.text} »)`;
      const answer = asks.hidesRest
        ? nc(`${says} et cache son contenu.`)
        : av(`${says} : son contenu se lit-il quand même ?`);
      yield judgementOf(answer, elementAt(view, asks.path));
    }
    if (/screen\s*\.\s*orientation\s*\.\s*lock|lockOrientation/.test(response?.html ?? ''))
      yield {outcome: 'AV', message: 'Un script verrouille l’orientation de l’écran : est-ce indispensable ?'};
    for (const {text, in: where} of missing.slice(0, 3))
      yield {
        outcome: 'AV',
        message: `« ${text.slice(0, 80)} » ne se voit pas en mode ${where} : y accède-t-on autrement ?`,
      };
    if (turned.length === 0 && !asks && missing.length === 0) yield {outcome: 'C', message: ''};
  },
};
