import {useSchema} from '@socle/core/form-schema';
import {rules} from './description.js';

/* The rules of the server, in the browser: on the page of the questions that they bear on. */
for (const form of document.querySelectorAll('socle-form')) {
  if (form.querySelector('[name="situation"]')) useSchema(form, rules);
}
