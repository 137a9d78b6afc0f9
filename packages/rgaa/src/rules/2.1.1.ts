import {framesOf, frameTitle} from '../kinds/frames.js';
import {av, eachElement, nc} from '../rule.js';

/** RGAA 2.1.1 – each frame has an attribute `title`. */
export const rule = eachElement({
  test: '2.1.1',
  applies: framesOf,
  judge(frame) {
    if (frameTitle(frame)) return 'C';
    if (frame.attribute('aria-label')?.trim() || frame.references('aria-labelledby').some(({text}) => text))
      return av(
        'Ce cadre est nommé sans attribut title, le seul que demande le RGAA\u00a0: ajoutez-le, ou vérifiez qu’il est bien restitué.',
      );
    const isOut =
      frame.attribute('tabindex')?.trim().startsWith('-') || /^(none|presentation)$/.test(frame.writtenRole ?? '');
    return isOut
      ? av(
          'Ce cadre n’a pas d’attribut title\u00a0: s’il n’est pas destiné aux usagers, cachez-le avec aria-hidden="true".',
        )
      : nc('Ce cadre n’a pas de titre\u00a0: donnez-lui un attribut title qui dit ce qu’il contient.');
  },
});
