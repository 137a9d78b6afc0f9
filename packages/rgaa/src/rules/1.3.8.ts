import {contentOf} from '../kinds/image-alternatives.js';
import {imagesOf} from '../kinds/images.js';
import {av, eachElement, nc} from '../rule.js';

/** RGAA 1.3.8 – assistive technologies are told what stands between the tags of a `<canvas>`. */
export const rule = eachElement({
  test: '1.3.8',
  applies: view =>
    imagesOf(view)
      .of('bitmap')
      .filter(canvas => contentOf(canvas) !== '' && !canvas.isAriaHidden),
  judge: canvas => {
    const role = canvas.writtenRole ?? '';
    if (/^(img|image)$/.test(role))
      return nc(
        `Le contenu alternatif de ce <canvas> n’est pas restitué : le rôle « ${role} » cache ce qui est entre ses balises.`,
      );
    const texts = canvas.content.some(node => 'data' in node && /\S/.test(node.data));
    const isGiven = texts || [...canvas.descendants()].some(element => element.isExposed && element.text !== '');
    return isGiven
      ? av('Le contenu alternatif de ce <canvas> est-il bien restitué par les technologies d’assistance ?')
      : nc('Le contenu alternatif de ce <canvas> est caché : il n’est pas restitué par les technologies d’assistance.');
  },
});
