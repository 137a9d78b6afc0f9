import {eachElement, nc} from '../rule.js';

/** RGAA 11.1.1 – each form field has a label. axe-core looks at the same (`label`, `select-name`…). */
export const rule = eachElement({
  test: '11.1.1',
  applies: view =>
    view
      .queryAll(
        'input:not([type=hidden i], [type=submit i], [type=button i], [type=reset i], [type=image i]), select, textarea',
      )
      .filter(field => field.isExposed),
  judge: field => (field.name ? 'C' : nc('Ce champ n’a pas d’étiquette.')),
});
