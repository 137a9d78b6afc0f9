import {mentions} from '../kinds/media-alternatives.js';
import {eachMedia, ifSounding, synchronised} from '../kinds/media.js';
import {captionsOf} from '../kinds/track-captions.js';
import {av, nc} from '../rule.js';
import {speaksOfCaptions} from '../words/media.js';

const why = {
  missing: 'le fichier de leur piste est introuvable',
  'not-vtt': 'le fichier de leur piste n’est pas au format WebVTT',
  empty: 'le fichier de leur piste ne contient aucun texte',
};

/** RGAA 4.3.1 – what is seen and heard has synchronised captions. */
export const rule = eachMedia({
  test: '4.3.1',
  types: synchronised,
  judge(media) {
    if (media.isBackground)
      return av('Si cette vidéo n’est pas décorative et a du son, a-t-elle des sous-titres\u00a0?');
    const captions = captionsOf(media);
    if (captions.some(({state}) => state === 'shown')) return 'C';
    const [first] = captions;
    // Where the recording cannot be read either, the whole may be out of reach of the audit alone.
    if (first && captions.every(({state}) => state !== 'unknown') && media.recording?.loaded && first.state in why)
      return nc(`Les sous-titres de cette vidéo ne s’affichent pas\u00a0: ${why[first.state as keyof typeof why]}.`);
    if (first) return av(`${ifSounding(media)}les sous-titres de la piste s’affichent-ils bien\u00a0?`);
    const seen = mentions(media.element.view, speaksOfCaptions)
      ? 'La page parle de sous-titres'
      : 'Aucune piste de sous-titres n’a été trouvée';
    return av(
      `${ifSounding(media)}${seen}\u00a0; sont-ils incrustés dans l’image, offerts par le lecteur ou par une autre version à côté\u00a0?`,
    );
  },
});
