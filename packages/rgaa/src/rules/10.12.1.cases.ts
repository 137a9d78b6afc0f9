import type {RuleCase} from './case.js';

const prose =
  'Les demandes déposées avant le premier juin sont traitées dans l’ordre de leur arrivée, et les autres ensuite.';

export const cases: readonly RuleCase[] = [
  {name: 'a text that grows with its spacing', outcome: 'C', html: `<p>${prose}</p>`},
  {
    name: 'a text in a box of fixed height',
    outcome: 'NC',
    html: `<style>#boite {width: 300px; line-height: 1.2; height: 4.8em; overflow: hidden}</style><div id="boite">${prose}</div>`,
    at: ['#boite'],
  },
  {
    name: 'a label that overflows its button, in a shadow root',
    outcome: 'NC',
    html: '<x-b><template shadowrootmode="open"><style>div {overflow: hidden; white-space: nowrap; width: 12em; font: 16px/1 monospace}</style><div>Envoyer la demande.</div></template></x-b>',
  },
  {
    name: 'a label that overflows its button, in a font with room above its letters',
    outcome: 'NC',
    html: '<style>@font-face {font-family: haute; src: local("DejaVu Sans Mono"), local("Liberation Mono"), local("Noto Sans Mono"), local("Menlo"), local("Consolas"); ascent-override: 110%; descent-override: 32%} div {overflow: hidden; white-space: nowrap; width: 12em; font: 16px/1 haute, monospace}</style><div>Envoyer la demande.</div>',
  },
  {
    name: 'a text that comes to stand on another',
    outcome: 'NC',
    html: '<style>.a {position: absolute; top: 300px; left: 0; white-space: nowrap; font: 16px monospace} .b {position: absolute; top: 300px; left: 190px; font: 16px monospace}</style><span class="a">Prénom usuel demandé</span><span class="b">Facultatif</span>',
  },
  {
    name: 'a text that was cut short already',
    outcome: 'C',
    html: `<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 200px">${prose}</p>`,
  },
  {
    name: 'a text that spacing ends in an ellipsis',
    outcome: 'AV',
    html: '<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis; width: 12em; font: 16px monospace">Une ligne complète.</p>',
  },
  {
    name: 'a spacing that no reader can widen',
    outcome: 'NC',
    html: `<p id="serre" style="letter-spacing: 0.05em !important">${prose}</p>`,
    at: ['#serre'],
  },
  {
    name: 'a list of suggestions open over what follows',
    outcome: 'C',
    html: `<style>ul {position: absolute; top: 40px; left: 0; width: 300px; margin: 0; background: white; font: 16px/1.2 monospace} p {position: absolute; top: 64px; left: 0; width: 300px; font: 16px/1.2 monospace}</style><ul role="listbox" aria-label="Suggestions"><li role="option">Caen</li><li role="option">Cabourg et ses environs, Calvados</li></ul><p>Exemple : Caen</p>`,
  },
  {
    name: 'a text for screen readers alone',
    outcome: 'C',
    html: `<p>${prose}</p><span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">${prose}</span>`,
  },
  {name: 'no text', outcome: 'NA', html: '<!doctype html><html lang="fr"><title>Rien</title><body></body></html>'},
];
