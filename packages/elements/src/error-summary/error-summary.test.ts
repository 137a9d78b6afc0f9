import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {errorSummary, type ErrorItem} from './error-summary.template.js';
import {Many, None, One, Rows, Several, WithoutField} from './error-summary.stories.js';
import {addTexts} from '@socle/core/texts';
import {en} from '@socle/core/texts/en';
import {settled, stoppedTime} from '@socle/core/page-clock.testing';
import {field} from '../field/field.template.js';
import '../field/define.js';
import './define.js';

const open = (errors: ErrorItem[]) =>
  fixture<HTMLElement>(
    html`<div>${errorSummary({errors})}<form><input id="courriel" aria-label="Adresse électronique"></form></div>`,
  );
/** A part of the page higher than the window. */
function tall() {
  const part = document.createElement('p');
  part.style.blockSize = '1500px';
  return part;
}
const group = (page: HTMLElement) => page.querySelector<HTMLElement>('[role="group"]');
const lines = (page: HTMLElement) => [...page.querySelectorAll('li')].map(line => line.textContent);

/** What `socle-form` says once it has judged. */
async function judge(page: HTMLElement, errors: ErrorItem[], refused: boolean) {
  page
    .querySelector('form')!
    .dispatchEvent(new CustomEvent('socle-form-judge', {bubbles: true, detail: {errors, refused}}));
  await page.querySelector('socle-error-summary')!.updateComplete;
}

const clock = stoppedTime();

describe('socle-error-summary', () => {
  beforeEach(() => {
    document.title = 'Étape 1 – Inscription';
  });

  for (const [name, story] of Object.entries({None, One, Several, WithoutField, Rows, Many})) {
    it(`is accessible: ${name}`, async () => expect(await open(story.args.errors)).to.be.accessible());
  }

  it('is a named group: a heading, then a list in the order of the page, a link for each control (RGAA 9.1.3, 9.3.1 : One, Several, WithoutField, Many)', async () => {
    for (const {errors} of [One.args, Several.args, WithoutField.args, Many.args] as {errors: ErrorItem[]}[]) {
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

  it('keeps every error, in order and in sight, however many, and is crossed with Tab (RGAA 7.3.1, 12.8.1 : Many)', async () => {
    const page = await open(Many.args.errors);
    expect(page.querySelector('h2')).to.have.text('Il y a 24 erreurs dans le formulaire');
    const links = [...page.querySelectorAll('socle-error-summary a')];
    expect(links).to.have.length(24);
    expect(links.every(link => link.checkVisibility())).to.equal(true);
    for (const link of links) {
      await sendKeys({press: 'Tab'});
      expect(document.activeElement === link).to.equal(true);
    }
  });

  it('says which row a line is about, as the server writes it (RGAA 6.1.1, 11.10.3 : Rows)', async () => {
    const written = lines(await open(Rows.args.errors));
    expect(written).to.deep.equal([
      'Enfant 1\u202f: Saisissez le prénom.',
      'Enfant 2\u202f: Saisissez le prénom.',
      'Enfant 2\u202f: Choisissez l’école.',
    ]);
    fixtureCleanup();
    const page = await open([]);
    await judge(page, Rows.args.errors, true);
    expect(lines(page)).to.deep.equal(written);
  });

  it('is said once: the focus reads its title, then the lines are read; nothing is announced beside (RGAA 7.5.2 : None)', async () => {
    const page = await open([]);
    const errors = [
      {id: 'courriel', message: 'Saisissez l’adresse électronique.'},
      {message: 'Le service ne répond pas.'},
    ];
    await virtual.start({container: page});
    try {
      await virtual.clearSpokenPhraseLog();
      await judge(page, errors, true);
      await clock.pass(200);
      const spoken = await virtual.spokenPhraseLog();
      expect(spoken.filter(phrase => phrase.includes('Il y a 2 erreurs'))).to.deep.equal([
        'group, Il y a 2 erreurs dans le formulaire',
      ]);
      expect(spoken.filter(phrase => /^(polite|assertive):/.test(phrase))).to.deep.equal([]);
      for (let step = 0; step < 12; step += 1) await virtual.next();
      const read = (await virtual.spokenPhraseLog()).join('\n');
      expect(read).to.match(/heading, Il y a 2 erreurs dans le formulaire, level 2/);
      expect(read.match(/link, Saisissez l’adresse électronique\./g)).to.have.length(1);
      expect(read.match(/Le service ne répond pas\./g)).to.have.length(1);
    } finally {
      await virtual.stop();
    }
  });

  it('tells the control that it is about to take the focus', async () => {
    const page = await open(One.args.errors);
    let told = '';
    page.addEventListener('socle-error-follow', event => {
      told = `${(event as CustomEvent<{id: string}>).detail.id} ${(event.target as Element).id} ${document.activeElement!.id}`;
    });
    page.querySelector('a')!.focus();
    await sendKeys({press: 'Enter'});
    expect(told).to.equal('courriel courriel ');
    expect(document.activeElement).to.have.id('courriel');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the label in sight, above the control that it leads to', async () => {
    try {
      const page = await fixture<HTMLElement>(html`<div>
        ${errorSummary({errors: One.args.errors})}
        <form>
          ${tall()}
          ${field({name: 'courriel', label: 'Adresse électronique', hint: 'Exemple : nom@exemple.fr', required: true})}
          ${tall()}
        </form>
      </div>`);
      for (const from of [0, 3000]) {
        scrollTo(0, from);
        page.querySelector('a')!.focus({preventScroll: true});
        await sendKeys({press: 'Enter'});
        await settled();
        expect(document.activeElement).to.have.id('courriel');
        const {top} = page.querySelector('label')!.getBoundingClientRect();
        const {bottom} = page.querySelector('#courriel')!.getBoundingClientRect();
        expect(top, `from ${from}`).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight);
      }
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('does not double the prefix that a page in another language has', async () => {
    addTexts('en', en);
    document.title = 'Error: Step 1 – Registration';
    const page = await fixture<HTMLElement>(
      html`<div lang="en">${errorSummary({errors: []})}<form><input id="courriel" aria-label="E-mail"></form></div>`,
    );
    await judge(page, [{id: 'courriel', message: 'Enter your e-mail address.'}], true);
    expect(document.title).to.equal('Error: Step 1 – Registration');
  });
});
