import {actionsIn} from '../kinds/adjacent.js';
import {addressOf, mayBeControlled, mediaOf, playerControls, saysOf, type Media} from '../kinds/media.js';
import type {View} from '../page/view.js';
import {av, judgementOf, nc, type Answer, type Rule} from '../rule.js';
import {speaksOfPlaying, speaksOfSound} from '../words/media.js';

/** RGAA 4.10.1 – a sound that starts by itself ends within three seconds, or can be stopped. */
export const rule: Rule = {
  test: '4.10.1',
  needs: ['media'],
  *judge(view) {
    for (const media of mediaOf(view)) {
      const answer = media.element.has('autoplay') ? answerOf(media, view) : remote(media);
      if (answer) yield judgementOf(answer, media.element);
    }
    if (playsByScript(view))
      yield judgementOf(
        av('Un script peut jouer un son\u00a0: part-il de lui-même au chargement, et peut-on l’arrêter\u00a0?'),
      );
  },
};

function answerOf(media: Media, view: View): Answer | undefined {
  const {element, recording, hasControls} = media;
  if (element.has('muted') || recording?.isMuted || recording?.hasSound === false) return undefined;
  const long = element.has('loop') ? Infinity : lengthOf(media);
  if (hasControls || (long !== undefined && long <= 3)) return 'C';
  if (long === undefined || !recording?.hasSound)
    return av('Si ce média joue de lui-même un son de plus de 3 secondes, peut-on l’arrêter\u00a0?');
  const isStoppable =
    mayBeControlled(element) ||
    playerControls(element).length > 0 ||
    actionsIn(view).some(action => speaksOfSound.test(saysOf(action)) || speaksOfPlaying.test(saysOf(action)));
  if (isStoppable)
    return av('Un son part de lui-même\u00a0: le dispositif qui l’arrête fonctionne-t-il, au clavier aussi\u00a0?');
  return nc(
    'Un son de plus de 3 secondes part de lui-même et rien dans la page ne permet de l’arrêter\u00a0: ajoutez controls, ou retirez autoplay.',
  );
}

/** How long it plays, in seconds: `#t=8,10` in its address plays a part of it. */
function lengthOf({element, recording}: Media): number | undefined {
  const {duration} = recording ?? {};
  if (duration === undefined) return undefined;
  const part = /#(?:.*&)?t=(?:npt:)?([\d.]*)(?:,([\d.]+))?(?:&|$)/.exec(addressOf(element));
  if (!part && addressOf(element).includes('#')) return undefined;
  const [start, end] = [Number(part?.[1] || 0), Number(part?.[2] ?? duration)];
  return Math.min(end, duration) - start;
}

/** The player of another service that its address starts. */
function remote({element, type}: Media): Answer | undefined {
  const address = element.attribute('src') ?? '';
  const starts =
    /[?&](autoplay|auto_play|autostart)=(1|true)\b/i.test(address) && !/[?&](mute|muted)=(1|true)\b/i.test(address);
  const isFile = ['embed', 'object'].includes(element.tag) && type === 'sound';
  return starts || isFile
    ? av('Ce lecteur joue-t-il de lui-même un son de plus de 3 secondes, et peut-on l’arrêter\u00a0?')
    : undefined;
}

const playsByScript = ({page, root}: View) =>
  root !== undefined && /new Audio\(|new (webkit)?AudioContext\(|<bgsound\b/i.test(page.response?.html ?? '');
