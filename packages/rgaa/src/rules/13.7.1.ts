import {judgeFlashes, toleratedArea} from '../kinds/flashes.js';
import type {PageElement} from '../page/element.js';
import {av, judgementOf, type Rule} from '../rule.js';

/** RGAA 13.7.1 – images, videos and drawings do not flash more than three times a second over a large surface. */
export const rule: Rule = {
  test: '13.7.1',
  needs: ['motion'],
  *judgePage({views: [view], probes: {motion}}) {
    if (!view) return;
    for (const {node, frames, duration, flashes} of motion?.pictures ?? []) {
      const element = view.elements.find(each => each.backendNodeId === node);
      if (!element) continue;
      // A flash takes two images at least: fewer images than that a second cannot make three.
      const isSlow = frames / (duration / 1000) < 6;
      const answer =
        isSlow || areaOf(element) < toleratedArea
          ? 'C'
          : flashes === undefined
            ? av('Cette image animée change plusieurs fois par seconde : fait-elle des flashs ?')
            : judgeFlashes(flashes, areaOf(element), 'Cette image animée');
      yield judgementOf(answer, element);
    }
    for (const element of view.byTag('video', 'canvas', 'object', 'embed')) {
      if (!element.isVisible || /^(image\/|application\/pdf)/.test(element.attribute('type') ?? '')) continue;
      const isSmall = areaOf(element) < toleratedArea;
      yield judgementOf(isSmall ? 'C' : av('Ce contenu fait-il plus de trois flashs par seconde ?'), element);
    }
    for (const element of new Set(view.byTag('animate', 'animatetransform', 'set').map(each => each.ancestor('svg'))))
      if (element?.isVisible)
        yield judgementOf(areaOf(element) < toleratedArea ? 'C' : av('Ce dessin animé fait-il des flashs ?'), element);
  },
};

const areaOf = ({box}: PageElement) => (box ? box.width * box.height : 0);
