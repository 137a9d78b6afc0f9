import {expect, waitUntil} from '@open-wc/testing';
import {Conditional, Refused, Steps} from '../step-pages.stories.js';
import type {StepChange} from '../step-pages.js';
import {bare, fill, heading, lines, open, settled, you} from './opened.testing.js';

describe('the ways through socle-step-pages', () => {
  beforeEach(() => {
    document.title = 'Inscription – Aubremer';
    history.replaceState(null, '', bare);
  });
  after(() => history.replaceState(null, '', bare));

  it('follows Back and Forward of the browser', async () => {
    const {page, form, press} = await open(Steps.args);
    fill(form, you);
    await press('Continuer');
    history.back();
    await waitUntil(() => heading(page) === 'Étape 1 sur 2\u202f: Vous');
    expect(document.activeElement === page.querySelector('#vous h2')).to.equal(true);
    history.forward();
    await waitUntil(() => heading(page) === 'Étape 2 sur 2\u202f: Vous joindre');
    expect(document.title).to.match(/^Étape 2 sur 2/);
  });

  it('opens the step of the address, or the first one before it that is not complete', async () => {
    history.replaceState(null, '', `${bare}#vous`);
    const first = await open({...Steps.args, pages: [...Steps.args.pages].reverse()});
    expect(heading(first.page)).to.equal('Étape 2 sur 2\u202f: Vous');
    first.page.remove();
    history.replaceState(null, '', `${bare}#contact`);
    const {page, form} = await open(Steps.args);
    expect(heading(page)).to.equal('Étape 1 sur 2\u202f: Vous');
    expect(location.hash).to.equal('#vous');
    // Back from another site: the browser puts the answers back, then says so.
    history.replaceState(null, '', `${bare}#contact`);
    fill(form, you);
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
    expect(heading(page)).to.equal('Étape 2 sur 2\u202f: Vous joindre');
  });

  it('leaves out a step that does not apply: not shown, not judged, not sent, not counted (RGAA 9.1.3 : Conditional)', async () => {
    const {page, form, sent, press} = await open(Conditional.args);
    expect(heading(page)).to.equal('Étape 1 sur 3\u202f: Vous');
    fill(form, {...you, cantine: 'oui'});
    expect(heading(page)).to.equal('Étape 1 sur 4\u202f: Vous');
    expect(document.title).to.equal('Étape 1 sur 4\u202f: Vous – Inscription – Aubremer');
    await press('Continuer');
    form.querySelector<HTMLInputElement>('#jours')!.click();
    await press('Étape précédente');
    fill(form, {cantine: 'non'});
    await press('Continuer');
    expect(heading(page)).to.equal('Étape 2 sur 3\u202f: Vous joindre');
    await press('Continuer');
    expect(page.querySelector('socle-review')!.textContent).not.to.include('Jours de repas');
    await press('Envoyer la demande');
    expect(sent[0]).not.to.include('jours');
    expect(form.querySelector<HTMLInputElement>('#jours')!.checked).to.equal(true);
  });

  it('disables no answer before the browser has put it back', async () => {
    Object.defineProperty(document, 'readyState', {value: 'interactive', configurable: true});
    const {page, form} = await open(Conditional.args);
    const meals = form.querySelector<HTMLFieldSetElement>('#repas > fieldset')!;
    expect([heading(page), meals.disabled]).to.deep.equal(['Étape 1 sur 3\u202f: Vous', false]);
    Reflect.deleteProperty(document, 'readyState');
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    expect([heading(page), meals.disabled]).to.deep.equal(['Étape 1 sur 3\u202f: Vous', true]);
  });

  it('comes back to the review after « Modifier », by the step that an answer made apply', async () => {
    const {page, form, press} = await open(Conditional.args);
    fill(form, you);
    await press('Continuer');
    await press('Continuer');
    expect(heading(page)).to.equal('Étape 3 sur 3\u202f: Vérifiez vos réponses');
    page.querySelector<HTMLElement>('socle-review a[href="#cantine"]')!.click();
    await settled();
    expect(document.activeElement).to.have.id('cantine');
    fill(form, {cantine: 'oui'});
    await press('Continuer');
    expect(heading(page)).to.equal('Étape 2 sur 4\u202f: Les repas');
    form.querySelector<HTMLInputElement>('#jours')!.click();
    await press('Continuer');
    expect(heading(page)).to.equal('Étape 4 sur 4\u202f: Vérifiez vos réponses');
    expect(page.querySelector('socle-review')!.textContent).to.include('Lundi');
    await expect(page).to.be.accessible();
  });

  it('opens the step that the server refused, and leads from the summary to a step that is hidden (RGAA 7.3.1 : Refused)', async () => {
    const {page, form} = await open(Refused.args);
    expect(heading(page)).to.equal('Étape 2 sur 3\u202f: Vous');
    await page.querySelector('socle-step-pages')!.show('contact');
    expect(heading(page)).to.equal('Étape 1 sur 3\u202f: Vous joindre');
    page.querySelector<HTMLAnchorElement>('socle-error-summary a')!.click();
    await settled();
    expect(heading(page)).to.equal('Étape 2 sur 3\u202f: Vous');
    expect(document.activeElement === form.querySelector('#courriel')).to.equal(true);
  });

  it('goes to the first refused step when the whole form is refused', async () => {
    const {page, form, press} = await open(Conditional.args);
    fill(form, you);
    await press('Continuer');
    await press('Continuer');
    form.querySelector<HTMLInputElement>('#courriel')!.value = 'camille@';
    await press('Envoyer la demande');
    expect(heading(page)).to.equal('Étape 1 sur 3\u202f: Vous');
    expect(lines(page)).to.have.length(1);
    expect(document.activeElement).to.have.attribute('role', 'group');
    expect(document.title).to.match(/^Erreur\u202f: Étape 1 sur 3/);
  });

  it('asks the page before it changes, and waits for it', async () => {
    const {page, form, host, press} = await open(Steps.args);
    fill(form, you);
    const asked: string[] = [];
    let answer: unknown = false;
    const listen = (event: Event) => {
      const {from, to, wait} = (event as CustomEvent<StepChange>).detail;
      asked.push(`${from} → ${to}`);
      wait(settled().then(() => answer));
    };
    host.addEventListener('socle-step-change', listen);
    await press('Continuer');
    await settled();
    expect(heading(page)).to.equal('Étape 1 sur 2\u202f: Vous');
    answer = undefined;
    await press('Continuer');
    await waitUntil(() => heading(page) === 'Étape 2 sur 2\u202f: Vous joindre');
    expect(asked).to.deep.equal(['vous → contact', 'vous → contact']);
    host.removeEventListener('socle-step-change', listen);
    host.addEventListener('socle-step-change', event => event.preventDefault());
    await press('Étape précédente');
    expect(heading(page)).to.equal('Étape 2 sur 2\u202f: Vous joindre');
  });

  it('waits for the slow rules of the form', async () => {
    const {page, form, press} = await open(Steps.args);
    fill(form, you);
    form.parentElement!.addEventListener('socle-form-check', event => {
      const email = form.querySelector<HTMLInputElement>('#courriel')!;
      const rule = settled().then(() => email.setCustomValidity('Cette adresse est déjà inscrite.'));
      (event as CustomEvent<{wait(rule: Promise<unknown>): void}>).detail.wait(rule);
    });
    await press('Continuer');
    await settled();
    expect(lines(page)).to.deep.equal(['Cette adresse est déjà inscrite.']);
    expect(heading(page)).to.equal('Étape 1 sur 2\u202f: Vous');
  });
});
