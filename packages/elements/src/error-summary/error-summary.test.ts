import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {errorSummary, type ErrorItem} from './error-summary.template.js';
import {None, One, Several, WithoutField} from './error-summary.stories.js';
import './define.js';

const open = (errors: ErrorItem[]) =>
  fixture<HTMLElement>(
    html`<div>${errorSummary({errors})}<form><input id="courriel" aria-label="Adresse électronique"></form></div>`,
  );
const group = (page: HTMLElement) => page.querySelector<HTMLElement>('[role="group"]');
const lines = (page: HTMLElement) => [...page.querySelectorAll('li')].map(line => line.textContent);

/** What `socle-form` says once it has judged. */
async function judge(page: HTMLElement, errors: ErrorItem[], refused: boolean) {
  page
    .querySelector('form')!
    .dispatchEvent(new CustomEvent('socle-form-judge', {bubbles: true, detail: {errors, refused}}));
  await page.querySelector('socle-error-summary')!.updateComplete;
}

describe('socle-error-summary', () => {
  beforeEach(() => {
    document.title = 'Étape 1 – Inscription';
  });

  for (const [name, story] of Object.entries({None, One, Several, WithoutField})) {
    it(`is accessible: ${name}`, async () => expect(await open(story.args.errors)).to.be.accessible());
  }

  it('takes the focus when the server has refused', async () => {
    const page = await open(Several.args.errors);
    expect(document.activeElement).to.equal(group(page));
    expect(group(page)!.querySelector('h2')).to.have.text('Il y a 3 erreurs dans le formulaire');
  });

  it('is empty, and takes no focus, when there is no error', async () => {
    const page = await open([]);
    expect(group(page)).to.equal(null);
    expect(document.activeElement).to.equal(document.body);
  });

  it('lists the refusals of a form with a link to each control, takes the focus and says so in the title', async () => {
    const page = await open([]);
    await judge(page, [{id: 'courriel', message: 'Saisissez l’adresse électronique.'}], true);
    expect(lines(page)).to.deep.equal(['Saisissez l’adresse électronique.']);
    expect(page.querySelector('a')).to.have.attribute('href', '#courriel');
    expect(page.querySelector('h2')).to.have.text('Il y a 1 erreur dans le formulaire');
    expect(document.activeElement).to.equal(group(page));
    expect(document.title).to.equal('Erreur\u202f: Étape 1 – Inscription');
    await expect(page).to.be.accessible();
  });

  it('takes over the list of the server, without a second prefix in the title', async () => {
    document.title = 'Erreur : Étape 1 – Inscription';
    const page = await open(Several.args.errors);
    await judge(page, [{id: 'courriel', message: 'Saisissez l’adresse électronique.'}], true);
    expect(lines(page)).to.have.length(1);
    expect(document.title).to.equal('Erreur\u202f: Étape 1 – Inscription');
  });

  it('removes the lines of corrected fields without moving the focus, and the prefix with the last one', async () => {
    const page = await open([]);
    await judge(page, [{id: 'courriel', message: 'Saisissez l’adresse électronique.'}], true);
    page.querySelector('input')!.focus();
    await judge(page, [], false);
    expect(group(page)).to.equal(null);
    expect(document.activeElement).to.have.id('courriel');
    expect(document.title).to.equal('Étape 1 – Inscription');
  });

  it('keeps what no field of the form can correct', async () => {
    const page = await open([
      ...WithoutField.args.errors,
      {id: 'courriel', message: 'Saisissez l’adresse électronique.'},
    ]);
    await judge(page, [], false);
    expect(lines(page)).to.deep.equal([WithoutField.args.errors[0].message]);
  });

  it('writes a message as text, never as HTML', async () => {
    const page = await open([]);
    await judge(page, [{id: 'courriel', message: '<img src=x>'}], true);
    expect(page.querySelector('img')).to.equal(null);
    expect(lines(page)).to.deep.equal(['<img src=x>']);
  });
});
