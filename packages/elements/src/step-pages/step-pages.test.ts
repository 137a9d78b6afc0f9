import {expect} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {sendKeys} from '@web/test-runner-commands';
import stories, {Conditional, Refused, Steps} from './step-pages.stories.js';
import {bare, fill, heading, lines, open, settled, shownButtons, you} from './pages/opened.testing.js';

describe('socle-step-pages', () => {
  beforeEach(() => {
    document.title = 'Inscription – Aubremer';
    history.replaceState(null, '', bare);
  });
  after(() => history.replaceState(null, '', bare));

  for (const [name, story] of Object.entries({Steps, Conditional, Refused})) {
    it(`is accessible: ${name}`, async () => {
      const {page} = await open(story.args);
      await expect(page).to.be.accessible();
    });
  }

  it('shows one step, its number in its heading and in the title of the page (RGAA 8.6.1, 9.1.3 : Steps, Conditional)', async () => {
    const {page, form} = await open(Steps.args);
    expect(heading(page)).to.equal('Étape 1 sur 2\u202f: Vous');
    expect(document.title).to.equal('Étape 1 sur 2\u202f: Vous – Inscription – Aubremer');
    expect(shownButtons(form)).to.deep.equal(['Continuer', 'Enregistrer et continuer plus tard']);
  });

  it('is one long form, that submits, before scripts come', async () => {
    const page = document.createElement('div');
    const {render} = await import('lit');
    render(stories.render(Conditional.args), page); // Not connected: no element is upgraded.
    expect([...page.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal([
      'Étape 1 sur 4\u202f: Vous',
      'Étape 2 sur 4\u202f: Les repas',
      'Étape 3 sur 4\u202f: Vous joindre',
      'Étape 4 sur 4\u202f: Vérifiez vos réponses',
    ]);
    expect(page.querySelectorAll('section[hidden], fieldset[disabled]').length).to.equal(0);
    expect(shownButtons(page)).to.deep.equal(['Envoyer la demande']);
  });

  it('judges the step that is shown, and no other (RGAA 11.10.3 : Steps)', async () => {
    const {page, press} = await open({...Steps.args, pages: [...Steps.args.pages].reverse()});
    await press('Continuer');
    expect(heading(page)).to.equal('Étape 2 sur 2\u202f: Vous');
    expect(lines(page)).to.deep.equal([]);
  });

  it('keeps a step that is refused, whose errors are listed as when a form is sent (RGAA 8.6.1, 11.10.3 : Steps)', async () => {
    const {page, press} = await open(Steps.args);
    await press('Continuer');
    expect(heading(page)).to.equal('Étape 1 sur 2\u202f: Vous');
    expect(lines(page)).to.deep.equal(['Saisissez l’adresse électronique.', 'Choisissez oui ou non.']);
    expect(document.activeElement).to.have.attribute('role', 'group');
    expect(document.title).to.equal('Erreur\u202f: Étape 1 sur 2\u202f: Vous – Inscription – Aubremer');
  });

  it('goes to the next step: focus on its heading, title, address, one place in the history (RGAA 8.6.1, 12.8.2 : Steps)', async () => {
    const {page, form, press} = await open(Steps.args);
    fill(form, you);
    const places = history.length;
    await press('Continuer');
    expect(document.activeElement === page.querySelector('#contact h2')).to.equal(true);
    expect(document.title).to.equal('Étape 2 sur 2\u202f: Vous joindre – Inscription – Aubremer');
    expect(location.hash).to.equal('#contact');
    expect(history.length - places).to.be.within(0, 1); // The browser keeps fifty places at most.
    expect(shownButtons(form)).to.deep.equal([
      'Envoyer la demande',
      'Étape précédente',
      'Enregistrer et continuer plus tard',
    ]);
    await expect(page).to.be.accessible();
  });

  it('says the heading of the step, once, and nothing else (RGAA 7.1.1 : Steps)', async () => {
    const {page, form} = await open(Steps.args);
    fill(form, you);
    await virtual.start({container: page});
    try {
      const button = [...form.querySelectorAll('button')].find(({textContent}) => textContent === 'Continuer')!;
      button.focus();
      await settled();
      await virtual.clearSpokenPhraseLog();
      button.click();
      await settled();
      await settled();
      const phrases = (await virtual.spokenPhraseLog()).map((phrase: string) => phrase.replace(/\s+/g, ' '));
      expect(phrases).to.deep.equal(['heading, Étape 2 sur 2 : Vous joindre, level 2']);
    } finally {
      await virtual.stop();
    }
  });

  it('presses « Continuer » on Enter, then sends at the last step', async () => {
    const {page, form, sent, press} = await open(Steps.args);
    fill(form, you);
    form.querySelector<HTMLInputElement>('#courriel')!.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    expect(heading(page)).to.equal('Étape 2 sur 2\u202f: Vous joindre');
    expect(sent).to.deep.equal([]);
    await press('Envoyer la demande');
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include('courriel=camille');
  });

  it('goes back without judging, and keeps what was typed', async () => {
    const {page, form, press} = await open(Steps.args);
    fill(form, you);
    await press('Continuer');
    fill(form, {telephone: '06'});
    await press('Étape précédente');
    expect(heading(page)).to.equal('Étape 1 sur 2\u202f: Vous');
    expect(form.querySelector<HTMLInputElement>('#telephone')!.value).to.equal('06');
  });

  it('is crossed with Tab inside the step that is shown (RGAA 7.3.1, 12.8.1, 12.9.1 : Steps)', async () => {
    const {form} = await open(Steps.args);
    form.querySelector<HTMLElement>('#courriel')!.focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop++) {
      await sendKeys({press: 'Tab'});
      stops.push(document.activeElement!.id || document.activeElement!.textContent);
    }
    expect(stops).to.deep.equal(['cantine', 'Continuer', 'Enregistrer et continuer plus tard']);
  });
});
