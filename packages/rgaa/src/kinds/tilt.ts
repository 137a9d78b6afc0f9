import type {PageEvidence} from '../page/evidence.js';
import type {Judgement} from '../rule.js';
import {offersNoContact} from './gestures.js';

/** Said of a page that listens to the movements of the device; `question` is what remains to be seen. */
export function* judgeTilt(page: PageEvidence, question: string): Iterable<Judgement> {
  const {
    views: [view],
    probes: {tilt, listeners},
  } = page;
  if (!view || !(tilt?.listens ?? listeners?.ofPage.some(type => /^device(motion|orientation)/.test(type)))) return;
  if (tilt?.changes && offersNoContact(view, page))
    yield {
      outcome: 'NC',
      message:
        'La page change quand on bouge l’appareil, et ne contient aucun bouton, lien ou champ : rien ne remplace ce mouvement ni ne le désactive.',
    };
  else yield {outcome: 'AV', message: `Un script écoute les mouvements de l’appareil : ${question}`};
}
