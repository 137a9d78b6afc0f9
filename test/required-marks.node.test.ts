import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {withRequiredMarks} from '@socle/core/page-texts';
import {choices} from '@socle/elements/choices/template';
import {date} from '@socle/elements/date/template';
import {field} from '@socle/elements/field/template';
import {form, type FormContent} from '@socle/elements/form/template';
import {auditSource, openIn} from '@socle/rgaa';
import {renderPage} from '@socle/services/render';
import {html, type TemplateResult} from 'lit';
import type {Browser} from 'playwright-core';
import {launchBrowser} from './support/browser.js';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const title = 'Vos coordonnées – Ville d’Aubremer';

/** What the checker decides of 11.10.1 and 11.10.2 on a page that holds this form. */
async function decided(written: TemplateResult): Promise<string> {
  const url = 'http://essai.test/formulaire';
  const page = renderPage({
    lang: 'fr',
    title,
    stylesheets: [],
    scripts: [],
    body: html`<main><h1>${title}</h1>${written}</main>`,
  });
  const context = await browser.newContext({locale: 'fr-FR'});
  await context.route('**', route => route.fulfill({body: page, contentType: 'text/html; charset=utf-8'}));
  try {
    const {judged} = await auditSource(openIn(context, url), {probes: [], states: [], axe: []});
    assert.equal(judged.error, null);
    return ['11.10.1', '11.10.2'].map(number => judged.tests.get(number)?.outcome).join(' ');
  } finally {
    await context.close();
  }
}

const mandatory = () => html`
  ${field({name: 'prenoms', label: 'Prénoms', subject: 'vos prénoms', autocomplete: 'given-name', required: true})}
  ${field({name: 'motif', label: 'Motif', subject: 'le motif', type: 'textarea', maxLength: 200, required: true})}
  ${date({name: 'naissance', legend: 'Date de naissance', subject: 'la date de naissance', hint: 'Exemple : 24 08 1962', required: true})}
  ${choices({
    name: 'allergies',
    legend: 'Avez-vous des allergies ?',
    subject: 'oui ou non',
    kind: 'radio',
    required: true,
    options: [
      {value: 'oui', label: 'Oui'},
      {value: 'non', label: 'Non'},
    ],
  })}
  ${choices({name: 'reglement', kind: 'single', required: true, options: [{value: 'oui', label: 'J’accepte le règlement.'}]})}`;
const optional = () => field({name: 'usage', label: 'Nom d’usage', subject: 'le nom d’usage'});
const content = (more: Partial<FormContent>): FormContent => ({
  action: '/',
  submit: 'Continuer',
  content: mandatory(),
  ...more,
});

test('a form that has an optional field marks it alone: 11.10.1 and 11.10.2 do not apply', async () => {
  assert.equal(await decided(form(content({content: html`${mandatory()} ${optional()}`}))), 'NA NA');
});

test('a form without any optional field marks every field, in its label or legend', async () => {
  assert.equal(await decided(form(content({content: mandatory, allRequired: true}))), 'C C');
});

test('the sentence of the form alone does not prove it: the mark is needed', async () => {
  assert.notEqual(await decided(form(content({}))), 'C C');
  assert.match(await decided(form(content({note: false}))), / NC$/);
});

test('the marks are written in a form of one’s own too, and nowhere else', async () => {
  const own = withRequiredMarks(
    () => html`<form method="post" novalidate>${mandatory()}<button>Envoyer</button></form>`,
  );
  assert.equal(await decided(html`${own}`), 'C C');
  assert.equal(await decided(form(content({content: html`${mandatory()} ${optional()}`}))), 'NA NA');
});
