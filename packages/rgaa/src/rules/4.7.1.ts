import {besides, eachMedia, everyType, type Media} from '../kinds/media.js';
import {readable} from '../kinds/adjacent.js';
import {av, nc} from '../rule.js';
import {anyRecording, fileName} from '../words/media.js';

/** RGAA 4.7.1 – a text just before or after a recording tells which it is. */
export const rule = eachMedia({
  test: '4.7.1',
  types: everyType,
  judge(media) {
    if (media.isBackground || media.element.isAriaHidden) return undefined;
    const texts = textsBeside(media);
    const useful = texts.filter(text => !anyRecording.test(text) && !fileName.test(text));
    if (useful.length > 0)
      return av(
        `Le texte «\u00a0${shortened(useful[0] ?? '')}\u00a0» dit-il clairement de quel média il s’agit\u00a0?`,
      );
    if (!media.hasControls && media.type !== 'player')
      return av('Un texte voisin dit-il clairement de quel média il s’agit\u00a0?');
    if (['aria-label', 'aria-labelledby', 'title'].some(attribute => media.element.attribute(attribute)?.trim()))
      return av(
        'Ce média n’est nommé que par un attribut\u00a0: un texte voisin et visible dit-il de quoi il s’agit\u00a0?',
      );
    return texts.length > 0
      ? nc(
          `Seul «\u00a0${shortened(texts[0] ?? '')}\u00a0» est écrit à côté de ce média\u00a0: cela ne dit pas lequel c’est.`,
        )
      : nc('Aucun texte, juste avant ou juste après ce média, ne dit lequel c’est\u00a0: donnez-lui un titre.');
  },
});

function textsBeside(media: Media): string[] {
  const {before, after} = besides(media);
  return [...before, ...after].flatMap(node => readable(node) || []);
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
