import type {RuleCase} from './case.js';

const field = (style: string, attributes = '') =>
  `<style>#t { ${style} }</style><label for="t">Nom</label> <input id="t" ${attributes}>`;

export const cases: readonly RuleCase[] = [
  {name: 'a field with a pale border', outcome: 'NC', html: field('border: 1px solid #ccc'), at: ['#t']},
  {
    name: 'a field with a pale background and no border',
    outcome: 'NC',
    html: field('border: 0; background: #eee'),
    at: ['#t'],
  },
  {
    name: 'a field with a dark border, whose other states are unknown',
    outcome: 'AV',
    html: field('border: 1px solid #555'),
  },
  {
    name: 'a field with one dark line under it',
    outcome: 'AV',
    html: field('border: 0; border-bottom: 2px solid #333; background: #f6f6f6'),
  },
  {
    name: 'a pale border around a hint that is read',
    outcome: 'AV',
    html: field('border: 1px solid #ccc', 'placeholder="Dupont"'),
  },
  {
    name: 'a pale field in a box with a dark border',
    outcome: 'AV',
    html: '<div style="border: 1px solid #333; padding: 4px; width: 220px"><input aria-label="Nom" style="border: 1px solid #eee; width: 200px"></div>',
  },
  {
    name: 'a field without anything, or with a line drawn beside it',
    outcome: 'AV',
    html: field('border: 0; background: none'),
  },
  {
    name: 'a checkbox redrawn with a pale border',
    outcome: 'NC',
    html: '<style>#t { appearance: none; width: 20px; height: 20px; border: 1px solid #ccc }</style><input type="checkbox" id="t"> <label for="t">J’accepte</label>',
    at: ['#t'],
  },
  {
    name: 'a switch of pale grey with a white knob',
    outcome: 'NC',
    html: '<span id="t" role="switch" tabindex="0" aria-checked="false" aria-label="Alertes" style="display: inline-block; width: 40px; height: 20px; background: #ddd"><span style="display: block; width: 16px; height: 16px; background: #fff"></span></span>',
    at: ['#t'],
  },
  {
    name: 'fields as the browser draws them, a button with its text, a field that is off',
    outcome: 'NA',
    html: `<label for="a">Nom</label> <input id="a"> <select aria-label="Ville"><option>Aubremer</option></select>
      <input type="checkbox" aria-label="Oui"> <button style="border: 1px solid #eee; background: #fff">Envoyer</button>
      <input aria-label="Rue" disabled style="border: 1px solid #ccc">`,
  },
];
