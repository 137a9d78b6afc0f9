import type {Rule} from '../rule.js';

/** RGAA 13.12.2 – what is done by a gesture before the device, components of the page do too. */
export const rule: Rule = {
  test: '13.12.2',
  needs: ['listeners'],
  *judgePage({views: [view], response, probes: {listeners}}) {
    const nearness = listeners?.ofPage.some(type => /proximity$/.test(type)) ?? false;
    const camera = view !== undefined && /\bgetUserMedia\s*\(|new\s+ProximitySensor/.test(response?.html ?? '');
    if (nearness || camera)
      yield {
        outcome: 'AV',
        message:
          'Un script regarde ou perçoit les gestes faits devant l’appareil : peut-on faire la même chose sans eux ?',
      };
  },
};
