import {eachMedia, everyType, mayBeControlled, type Media} from '../kinds/media.js';
import {av, nc, type Answer} from '../rule.js';

/** RGAA 4.11.1 – one can play, pause and silence a recording, and show or hide its captions. */
export const rule = eachMedia({
  test: '4.11.1',
  types: everyType,
  judge(media): Answer {
    const {element, hasControls} = media;
    const restrained = element.attribute('controlslist');
    if (
      hasControls &&
      !element.inside('track').some(track => track.attribute('kind') === 'descriptions') &&
      !restrained
    )
      return 'C';
    const canBeStopped = hasControls || mayBeControlled(element);
    if (canBeStopped || media.type === 'player' || !['video', 'audio'].includes(element.tag))
      return av(
        'Peut-on lire, mettre en pause, couper le son, et afficher ou masquer les sous-titres et l’audiodescription\u00a0?',
      );
    if (!element.has('autoplay')) {
      return isStartedByScript(media)
        ? av('Peut-on lire ce média et le mettre en pause\u00a0?')
        : nc('Rien ne permet de lire ce média\u00a0: ajoutez controls, ou un lecteur avec ses boutons.');
    }
    return lasts(media)
      ? nc('Ce média se joue de lui-même et rien ne permet de le mettre en pause\u00a0: ajoutez controls ou un bouton.')
      : av('Si ce média se joue de lui-même, peut-on le mettre en pause\u00a0?');
  },
});

/** Longer than what may move by itself without a pause (five seconds), or without end. */
const lasts = ({recording, element}: Media) =>
  recording?.loaded === true && (element.has('loop') || (recording.duration ?? 0) > 5);

/** A program of the page may play it at some moment that we have not seen. */
const isStartedByScript = ({element}: Media) =>
  element.view.byTag('script').some(script => /^$|javascript|module/i.test(script.attribute('type') ?? '')) ||
  element.clickable;
