import type {RuleCase} from './case.js';

export const cases: readonly RuleCase[] = [
  {
    name: 'a text that follows the device, and nothing else in the page',
    outcome: 'NC',
    html: '<p id="t">Plat</p><script>addEventListener("deviceorientation", event => { document.getElementById("t").textContent = "Angle " + event.beta; })</script>',
  },
  {
    name: 'a text that follows the device, with buttons',
    outcome: 'AV',
    html: '<p id="t">Plat</p><button>Incliner</button><script>addEventListener("deviceorientation", event => { document.getElementById("t").textContent = "Angle " + event.beta; })</script>',
  },
  {
    name: 'a listener that changes nothing',
    outcome: 'AV',
    html: '<p>Texte</p><script>addEventListener("devicemotion", () => {})</script>',
  },
  {
    name: 'no movement is listened to',
    outcome: 'NA',
    html: '<p>Texte.</p><script>addEventListener("click", () => {})</script>',
  },
];
