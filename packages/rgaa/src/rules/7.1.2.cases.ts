import type {RuleCase} from './case.js';

const tabs = (first: boolean, second: boolean) => `<div role="tablist" aria-label="Saisons">
  <button role="tab" aria-selected="${first}">Été</button><button role="tab" aria-selected="${second}">Hiver</button></div>`;

export const cases: readonly RuleCase[] = [
  {name: 'tabs of which one is chosen', outcome: 'AV', html: tabs(true, false)},
  {name: 'two tabs chosen at once', outcome: 'NC', html: tabs(true, true)},
  {name: 'no tab chosen', outcome: 'NC', html: tabs(false, false)},
  {
    name: 'what is said to be closed and is open',
    outcome: 'NC',
    html: '<button type="button" aria-expanded="false" aria-controls="z">Aide</button><p id="z">Téléphonez-nous.</p>',
    at: ['html > body > main > button'],
  },
  {
    name: 'what is said to be open and is closed',
    outcome: 'NC',
    html: '<button type="button" aria-expanded="true" aria-controls="z">Aide</button><p id="z" hidden>Téléphonez-nous.</p>',
  },
  {
    name: 'what is closed by its height alone',
    outcome: 'AV',
    html: '<button type="button" aria-expanded="false" aria-controls="z">Aide</button><div id="z" style="height: 0; overflow: hidden"><p>Téléphonez-nous.</p></div>',
  },
  {name: 'no component', outcome: 'NA', html: '<p>Bonjour.</p>'},
];
