import {judgeLength, withAlternative} from '../kinds/image-relevance.js';
import {alternativeOf} from '../kinds/images.js';
import {eachElement} from '../rule.js';

/** RGAA 1.3.9 – the alternative of each image is short. */
export const rule = eachElement({
  test: '1.3.9',
  applies: view =>
    withAlternative(view, 'image', 'role', 'area', 'button', 'object', 'embed', 'vector', 'bitmap').filter(
      image => alternativeOf(image) !== '',
    ),
  judge: judgeLength,
});
