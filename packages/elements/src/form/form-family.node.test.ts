import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import * as choicesStories from '../choices/choices.stories.js';
import {choices} from '../choices/choices.template.js';
import * as dateStories from '../date/date.stories.js';
import {date} from '../date/date.template.js';
import * as summaryStories from '../error-summary/error-summary.stories.js';
import {errorSummary} from '../error-summary/error-summary.template.js';
import * as fieldStories from '../field/field.stories.js';
import {field} from '../field/field.template.js';
import * as repeatStories from '../repeat/repeat.stories.js';
import {repeat} from '../repeat/repeat.template.js';
import * as reviewStories from '../review/review.stories.js';
import {review} from '../review/review.template.js';
import * as stepsStories from '../steps/steps.stories.js';
import {nextStep, steps} from '../steps/steps.template.js';
import * as formStories from './form.stories.js';
import {form} from './form.template.js';

/** What the server sends: the templates as text, without Lit's markers. */
const written = (template: unknown) =>
  collectResultSync(render(template))
    .replace(/<!--.*?-->|<\?>/g, '')
    .replace(/[ \n]+/g, ' ');

test('a field is plain HTML: its label, its hint, its control and its empty message', () => {
  assert.equal(
    written(field(fieldStories.Required.args)).trim(),
    [
      '<socle-field > <label for="courriel" data-name="l’adresse électronique">Adresse électronique</label>',
      '<p id="courriel-aide" data-hint>Exemple : nom@exemple.fr</p>',
      '<input id="courriel" name="courriel" type="email" autocomplete="email" autocapitalize="none" spellcheck="false"',
      'pattern="\\s*(?:[^\\s@]+@[^\\s@]+\\.[^\\s@]+)?\\s*" required aria-invalid="false" aria-describedby="courriel-aide courriel-erreur">',
      '<p id="courriel-erreur" data-error hidden></p> </socle-field>',
    ]
      .join(' ')
      .replace(/\s+/g, ' '),
  );
});

test('a refused field keeps its value, and shows its message', () => {
  const html = written(field(fieldStories.Refused.args));
  assert.match(html, /value="camille"/);
  assert.match(html, /aria-invalid="true"/);
  assert.match(html, /<p id="courriel-erreur" data-error >Saisissez/);
});

test('a long text and a list keep their values', () => {
  assert.match(
    written(field(fieldStories.Textarea.args)),
    /<textarea id="allergies" name="allergies" rows="3" required .*> Arachide &amp; « fruits à coque » &lt;œuf&gt;<\/textarea>/,
  );
  assert.match(written(field(fieldStories.Select.args)), /<option value="ce1" selected>CE1<\/option>/);
});

test('choices are a fieldset with a legend, whose linked questions are shown without scripts', () => {
  const html = written(choices(choicesStories.Revealing.args));
  assert.match(html, /<fieldset role="radiogroup" aria-describedby="allergies-erreur" >/);
  assert.match(
    html,
    /<input type="radio" id="allergies-2" name="allergies" value="non" required aria-invalid="false" >/,
  );
  assert.match(html, /<fieldset role="presentation" data-reveals="allergies"> ?<socle-field/);
});

test('a date is three boxes with one message', () => {
  const html = written(date(dateStories.Refused.args));
  assert.deepEqual(
    [...html.matchAll(/name="([^"]+)"[^>]*aria-invalid="true"/g)].map(match => match[1]),
    ['naissance.mois'],
  );
  assert.equal(html.match(/data-error/g)?.length, 1);
});

test('a repeat sends nothing of its empty row, and asks the server for the rest', () => {
  const html = written(repeat(repeatStories.Two.args));
  assert.match(html, /<fieldset data-blank disabled hidden> <div id="enfants-__index__" data-row>/);
  assert.match(html, /name="enfants.__index__.prenom"/);
  assert.match(html, /name="action" value="ajouter:enfants" formnovalidate/);
  assert.match(html, /name="action" value="retirer:enfants.1" formnovalidate/);
  const asking = written(repeat(repeatStories.Confirming.args));
  assert.match(asking, /value="retirer-confirme:enfants.1"/);
  assert.match(asking, /value="garder:enfants.1"/);
});

test('the first submit button of a form is the main one: Enter presses it', () => {
  const html = written(form(formStories.Page.args));
  assert.match(
    html,
    /<form method="post" action="\/demarche\/vous" novalidate> <button type="submit" class="socle-visually-hidden" name="action" value="continuer" tabindex="-1" aria-hidden="true">/,
  );
  assert.match(html, /value="enregistrer" formnovalidate>Enregistrer et continuer plus tard</);
  assert.match(written(form(formStories.Files.args)), /enctype="multipart\/form-data" aria-label="Les justificatifs"/);
});

test('the error summary is in every page, empty or with its links', () => {
  assert.match(written(errorSummary(summaryStories.None.args)), /<socle-error-summary><\/socle-error-summary>/);
  const html = written(errorSummary(summaryStories.Several.args));
  assert.match(html, /<h2 id="erreurs-titre">Il y a 3 erreurs dans le formulaire<\/h2>/);
  assert.match(html, /<li><a href="#courriel">Saisissez/);
});

test('steps and answers are text', () => {
  assert.match(
    written(steps(stepsStories.Middle.args)),
    /<h1><span data-step>Étape 4 sur 7<span class="socle-visually-hidden">\u202f: <\/span><\/span>Les justificatifs<\/h1>/,
  );
  assert.equal(written(nextStep({})).trim(), '');
  assert.match(
    written(review(reviewStories.Sections.args)),
    /<dt>Nom d’usage<\/dt> <dd><span data-empty>Non renseigné<\/span><\/dd>/,
  );
});

test('every state of the family is written by the server', () => {
  const families: [unknown, Record<string, unknown>][] = [
    [field, fieldStories],
    [choices, choicesStories],
    [date, dateStories],
    [repeat, repeatStories],
    [form, formStories],
    [errorSummary, summaryStories],
    [steps, stepsStories],
    [review, reviewStories],
  ];
  for (const [template, stories] of families) {
    for (const [name, story] of Object.entries(stories)) {
      if (name === 'default') continue;
      const {args, render = template} = story as {args: unknown; render?: unknown};
      const html = written((render as (args: unknown) => unknown)(args));
      assert.match(html, /<socle-/, name);
      assert.doesNotMatch(html, /undefined|\[object/, name);
    }
  }
});
