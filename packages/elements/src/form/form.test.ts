import {expect, fixture, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {PageClock, settled, soon} from '@socle/core/page-clock.testing';
import stories, {Act, Files, Page} from './form.stories.js';
import type {FormContent} from './form.template.js';
import type {FormCheck} from './form.js';
import '../choices/define.js';
import '../date/define.js';
import '../error-summary/define.js';
import '../field/define.js';
import './define.js';

/** The page of a form, which counts what is sent instead of sending it. */
async function open(content: FormContent) {
  const page = await fixture<HTMLElement>(html`<main>${stories.render(content)}</main>`);
  const form = page.querySelector('form')!;
  const sent: string[] = [];
  const frame = document.createElement('iframe'); // Where the answers go, so that the test stays.
  frame.name = 'ailleurs';
  frame.title = 'Réponse';
  page.append(frame);
  form.target = frame.name;
  form.action = 'about:blank';
  form.method = 'get';
  form.addEventListener('submit', event => {
    sent.push((event.submitter as HTMLButtonElement | null)?.value ?? '');
  });
  const press = (label: string) =>
    [...form.querySelectorAll('button')].find(one => !one.ariaHidden && one.textContent === label)!.click();
  return {page, form, sent, press, host: page.querySelector('socle-form')!};
}
const lines = (page: HTMLElement) => [...page.querySelectorAll('socle-error-summary li')].map(line => line.textContent);
const links = (page: HTMLElement) =>
  [...page.querySelectorAll('socle-error-summary a')].map(link => link.getAttribute('href'));
const clock = new PageClock();

function answer(form: HTMLFormElement) {
  const values: Record<string, string> = {
    prenoms: 'Camille',
    courriel: 'camille@exemple.fr',
    'naissance-jour': '24',
    'naissance-mois': '08',
    'naissance-annee': '1962',
  };
  for (const [id, value] of Object.entries(values)) form.querySelector<HTMLInputElement>(`#${id}`)!.value = value;
  form.querySelector<HTMLInputElement>('#allergies-2')!.click();
  form.querySelector<HTMLInputElement>('#jours')!.click();
}

describe('socle-form', () => {
  afterEach(() => clock.release()); // Stopped where it counts only: axe-core waits for the answers of frames.
  beforeEach(() => {
    document.title = 'Vous – Inscription';
  });

  for (const [name, story] of Object.entries({Page, Files, Act})) {
    it(`is accessible: ${name}`, async () => {
      const {page, host} = await open(story.args);
      await expect(page).to.be.accessible();
      host.check();
      await settled();
      await expect(page).to.be.accessible();
    });
  }

  it('is crossed with Tab in the order of the page, its hidden button apart (RGAA 7.3.1, 12.8.1, 12.9.1 : Page)', async () => {
    const {page, form} = await open(Page.args);
    const before = document.createElement('button');
    page.prepend(before);
    before.focus();
    const stops: string[] = [];
    do {
      await sendKeys({press: 'Tab'});
      stops.push(document.activeElement!.id || document.activeElement!.textContent);
    } while (form.contains(document.activeElement) && stops.length < 12);
    expect(stops.slice(0, -1).join(' ')).to.equal(
      'prenoms courriel naissance-jour naissance-mois naissance-annee allergies jours jours-2 Continuer Enregistrer et continuer plus tard',
    );
  });

  it('sends nothing, and stays where it is, while it is filled: a button sends it (RGAA 7.4.1 : Page)', async () => {
    const {form, sent, press} = await open(Page.args);
    answer(form);
    for (const control of form.querySelectorAll('input'))
      for (const type of ['focus', 'input', 'change', 'blur']) control.dispatchEvent(new Event(type, {bubbles: true}));
    await settled();
    expect(sent).to.deep.equal([]);
    press('Continuer');
    await settled();
    expect(sent).to.deep.equal(['continuer']);
  });

  it('says that it is being sent when this takes more than a second (RGAA 7.5.1 : Act)', async () => {
    const {press} = await open(Act.args);
    clock.stop();
    press('Déposer la demande');
    const status = () => document.querySelector('body > [role="status"]')?.textContent;
    await clock.pass(1099);
    expect(status()).not.to.equal('Envoi en cours…');
    await clock.pass(1);
    expect(status()).to.equal('Envoi en cours…');
  });

  it('does not send an empty form: it lists each question once, in the order of the page (RGAA 8.6.1, 11.10.3 : Page)', async () => {
    const {page, sent, press} = await open(Page.args);
    press('Continuer');
    await settled();
    expect(sent).to.deep.equal([]);
    expect(lines(page)).to.deep.equal([
      'Saisissez vos prénoms.',
      'Saisissez l’adresse électronique.',
      'Saisissez la date de naissance, par exemple 24 08 1962.',
      'Choisissez oui ou non.',
      'Choisissez les jours de présence.',
    ]);
    expect(links(page)).to.deep.equal(['#prenoms', '#courriel', '#naissance-jour', '#allergies', '#jours']);
    expect(document.activeElement).to.have.attribute('role', 'group');
    expect(document.title).to.equal('Erreur\u202f: Vous – Inscription');
  });

  it('leads from the summary to the control, and takes a line away once its field is right (RGAA 7.3.1, 7.3.2, 12.8.2 : Page)', async () => {
    const {page, press} = await open(Page.args);
    press('Continuer');
    await settled();
    page.querySelector<HTMLAnchorElement>('socle-error-summary a')!.focus();
    await sendKeys({press: 'Enter'});
    expect(document.activeElement).to.have.id('prenoms');
    await sendKeys({type: 'Camille'});
    await sendKeys({press: 'Tab'});
    expect(lines(page)).to.have.length(4);
    expect(document.activeElement).to.have.id('courriel');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('sends an accepted form once, whatever the clicks', async () => {
    const {form, sent, press, host} = await open(Page.args);
    answer(form);
    press('Continuer');
    press('Continuer');
    await settled();
    press('Continuer');
    press('Enregistrer et continuer plus tard');
    expect(sent).to.deep.equal(['continuer']);
    expect(host.busy).to.equal(true);
  });

  it('is ready again when Back brings the page from the cache', async () => {
    const {sent, press, host} = await open(Act.args);
    press('Déposer la demande');
    await settled();
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(host.busy).to.equal(false);
    press('Déposer la demande');
    expect(sent).to.deep.equal(['deposer', 'deposer']);
  });

  it('does not judge when the answers are only kept', async () => {
    const {page, sent, press} = await open(Page.args);
    press('Enregistrer et continuer plus tard');
    expect(sent).to.deep.equal(['enregistrer']);
    expect(lines(page)).to.deep.equal([]);
  });

  it('presses the main button on Enter, never another one', async () => {
    const {form, sent} = await open({
      ...Page.args,
      content: html`<button name="action" value="retirer:enfants.0" formnovalidate>Retirer</button><input id="ville" name="ville" aria-label="Ville">`,
    });
    form.querySelector<HTMLInputElement>('#ville')!.focus();
    await sendKeys({press: 'Enter'});
    expect(sent).to.deep.equal(['continuer']);
  });

  it('is not busy when a single-page application sends the answers itself', async () => {
    const {host, press} = await open(Act.args);
    document.addEventListener('submit', event => event.preventDefault(), {once: true});
    press('Déposer la demande');
    await settled();
    expect(host.busy).to.equal(false);
  });

  it('hides a refused submission from the listeners of the page', async () => {
    const {form, press} = await open(Page.args);
    let heard = false;
    form.addEventListener('submit', () => {
      heard = true;
    });
    press('Continuer');
    expect(heard).to.equal(false);
  });

  it('waits for the slow rules of the page, and refuses what they refuse', async () => {
    const {page, form, sent, press, host} = await open(Page.args);
    answer(form);
    const email = form.querySelector<HTMLInputElement>('#courriel')!;
    let verdict = 'Cette adresse est déjà inscrite.';
    host.addEventListener('socle-form-check', event => {
      (event as CustomEvent<FormCheck>).detail.wait(settled().then(() => email.setCustomValidity(verdict)));
    });
    press('Continuer');
    await oneEvent(host, 'socle-form-judge');
    await settled();
    expect(lines(page)).to.deep.equal([verdict]);
    expect(sent).to.deep.equal([]);
    verdict = '';
    press('Continuer');
    await soon(() => sent.length > 0);
    expect(sent).to.deep.equal(['continuer']);
  });

  it('lets the server judge what a rule refuses to judge, at once, pressed by a person', async () => {
    const {form, sent, host} = await open(Page.args);
    answer(form);
    host.addEventListener('socle-form-check', event =>
      (event as CustomEvent<FormCheck>).detail.wait(Promise.reject(new Error('hors ligne'))),
    );
    [...form.querySelectorAll('button')].find(({ariaHidden, value}) => !ariaHidden && value === 'continuer')!.focus();
    await sendKeys({press: 'Enter'});
    await soon(() => sent.length > 0);
    expect(sent).to.deep.equal(['continuer']);
  });

  it('lists a control of the page that no element watches (RGAA 11.10.3 : Files)', async () => {
    const {page, press} = await open(Files.args);
    press('Continuer');
    await settled();
    expect(lines(page)).to.deep.equal(['Ajoutez le champ «\u202fJustificatif de domicile\u202f».']);
    expect(links(page)).to.deep.equal(['#piece']);
  });

  it('forgets the refusals when it is reset', async () => {
    const {page, form, press} = await open(Page.args);
    press('Continuer');
    await settled();
    form.reset();
    await settled();
    expect(page.querySelector('[data-error]:not([hidden])')).to.equal(null);
    expect(page.querySelectorAll('[aria-invalid="true"]').length).to.equal(0);
    expect(lines(page)).to.deep.equal([]);
    expect(document.title).to.equal('Vous – Inscription');
  });

  it('takes away the line of a question that is not asked any more', async () => {
    const {page, form, press} = await open(Page.args);
    answer(form);
    form.querySelector<HTMLInputElement>('#allergies')!.click();
    press('Continuer');
    await settled();
    expect(links(page)).to.deep.equal(['#details']);
    form.querySelector<HTMLInputElement>('#allergies-2')!.click();
    await settled();
    expect(lines(page)).to.deep.equal([]);
  });
});
