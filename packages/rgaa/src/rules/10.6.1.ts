import {ratioText} from '../kinds/colours.js';
import {changesShape, linksInText} from '../kinds/text-links.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';
import type {StateLook} from '../probes/state-looks.js';

/** RGAA 10.6.1 – a link in a text that only its colour tells stands out enough, and does more when it is pointed at. */
export const rule: Rule = {
  test: '10.6.1',
  needs: ['stateLooks'],
  *judge(view) {
    const isFirst = view === view.page.views[0];
    const {all, coloured} = linksInText(view);
    if (all.length > coloured.length) yield judgementOf('C');
    for (const {link, ratio} of coloured) {
      const answer = answerOf(ratio, view.page.probes.stateLooks?.get(link.backendNodeId));
      if (isFirst || (answer !== 'C' && answer.outcome === 'NC' && (ratio ?? 3) < 3)) yield judgementOf(answer, link);
    }
  },
};

function answerOf(ratio: number | undefined, look: StateLook | undefined): Answer {
  if (ratio === undefined) return av('Ce lien se distingue-t-il du texte qui l’entoure par plus que sa couleur ?');
  if (ratio < 3)
    return nc(
      ratio < 1.01
        ? 'Rien ne distingue ce lien du texte qui l’entoure : soulignez-le.'
        : `Seule sa couleur distingue ce lien du texte qui l’entoure, avec un contraste de ${ratioText(ratio)} (il en faut 3:1) : soulignez-le.`,
    );
  if (!look)
    return av('Seule sa couleur distingue ce lien : change-t-il autrement que de couleur au survol et au focus ?');
  if (!changesShape(look.hover))
    return nc('Seule sa couleur distingue ce lien, et au survol rien ne change que la couleur : soulignez-le.');
  if (!changesShape(look.focus))
    return nc('Seule sa couleur distingue ce lien, et au focus rien ne change que la couleur : soulignez-le.');
  return 'C';
}
