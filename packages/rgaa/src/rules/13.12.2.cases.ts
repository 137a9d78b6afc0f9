import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a script that watches gestures through the camera',
    outcome: 'AV',
    html: '<script>const watch = () => navigator.mediaDevices.getUserMedia({video: true});</script><p>Texte</p>',
  },
  {
    name: 'a script that hears what comes near',
    outcome: 'AV',
    html: '<script>addEventListener("userproximity", () => {})</script><p>Texte</p>',
  },
  {name: 'nothing of the kind', outcome: 'NA', html: '<p>Texte.</p>'},
];
