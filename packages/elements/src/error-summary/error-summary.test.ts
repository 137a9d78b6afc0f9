import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
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

  it('is a named group: a heading, then a list in the order of the page, a link for each control (RGAA 9.1.3, 9.3.1 : One, Several, WithoutField)', async () => {
    for (const {errors} of [One.args, Several.args, WithoutField.args] as {errors: ErrorItem[]}[]) {
      fixtureCleanup(); // The states share their ids.
      const box = group(await open(errors))!;
      const [heading, list] = box.children;
      expect([heading.localName, list.localName]).to.deep.equal(['h2', 'ul']);
      expect(box.getAttribute('aria-labelledby')).to.equal(heading.id);
      expect([...list.children].map(line => line.textContent)).to.deep.equal(errors.map(({message}) => message));
      expect([...list.children].map(line => line.querySelector('a')?.getAttribute('href'))).to.deep.equal(
        errors.map(({id}) => id && `#${id}`),
      );
    }
  });

  it('takes the focus when the server has refused', async () => {
    const page = await open(Several.args.errors);
    expect(document.activeElement === group(page)).to.equal(true);
    expect(group(page)!.querySelector('h2')).to.have.text('Il y a 3 erreurs dans le formulaire');
  });

  it('is empty, and takes no focus, when there is no error', async () => {
    const page = await open([]);
    expect(group(page)).to.equal(null);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('lists the refusals of a form with a link to each control, takes the focus and says so in the title (RGAA 8.6.1, 9.3.1, 12.8.2 : None)', async () => {
    const page = await open(None.args.errors);
    await judge(page, [{id: 'courriel', message: 'Saisissez l’adresse électronique.'}], true);
    expect(lines(page)).to.deep.equal(['Saisissez l’adresse électronique.']);
    expect(page.querySelector('a')).to.have.attribute('href', '#courriel');
    expect(page.querySelector('h2')).to.have.text('Il y a 1 erreur dans le formulaire');
    expect(document.activeElement === group(page)).to.equal(true);
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

  it('removes the lines of corrected fields without moving the focus, and the prefix with the last one (RGAA 7.3.2, 8.6.1 : None)', async () => {
    const page = await open(None.args.errors);
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
