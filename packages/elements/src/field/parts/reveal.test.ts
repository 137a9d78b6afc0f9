import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {stoppedTime} from '@socle/core/page-clock.testing';
import {field, type FieldContent} from '../field.template.js';
import {NewPassword, Password} from '../field.stories.js';
import '../define.js';

async function open(content: FieldContent) {
  const form = await fixture<HTMLFormElement>(
    html`<form aria-label="Essai" novalidate>${field(content)}<button>Envoyer</button></form>`,
  );
  form.addEventListener('submit', event => event.preventDefault());
  const input = form.querySelector('input')!;
  const button = form.querySelector<HTMLButtonElement>('[data-reveal]')!;
  const words = () =>
    [...button.querySelectorAll('span')]
      .filter(span => span.checkVisibility())
      .map(span => span.textContent)
      .join('');
  return {form, input, button, words};
}
const status = () => document.querySelector('body > [role="status"]')?.textContent;
const clock = stoppedTime();

describe('the password of socle-field', () => {
  it('is shown, then hidden, by a button that says which, with the keyboard (RGAA 7.1.1, 7.3.1, 11.9.1 : Password)', async () => {
    const {input, button, words} = await open(Password.args);
    input.focus();
    await sendKeys({type: 'sésame'});
    expect(input.type).to.equal('password');
    expect(words()).to.equal('Afficher le mot de passe');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === button).to.equal(true);
    await sendKeys({press: 'Enter'});
    expect(input.type).to.equal('text');
    expect(words()).to.equal('Masquer le mot de passe');
    await sendKeys({press: 'Space'});
    expect(input.type).to.equal('password');
    expect(words()).to.equal('Afficher le mot de passe');
    expect(input.value).to.equal('sésame');
    expect(document.activeElement === button).to.equal(true);
    expect(button.hasAttribute('aria-pressed')).to.equal(false);
    expect(button.getAttribute('aria-controls')).to.equal(input.id);
  });

  it('says what has happened, politely and once (RGAA 7.5.1 : Password)', async () => {
    const {button} = await open(Password.args);
    button.click();
    await clock.pass(100);
    expect(status()).to.equal('Mot de passe affiché.');
    button.click();
    await clock.pass(100);
    expect(status()).to.equal('Mot de passe masqué.');
    expect(document.querySelectorAll('[role="status"]')).to.have.length(1);
  });

  it('is hidden again when the form is sent, so that no browser proposes it later', async () => {
    const {form, input, button, words} = await open(Password.args);
    input.value = 'sésame';
    button.click();
    form.requestSubmit();
    expect(input.type).to.equal('password');
    expect(words()).to.equal('Afficher le mot de passe');
  });

  it('stays shown when another form of the page is sent', async () => {
    const {form, input, button} = await open(Password.args);
    button.click();
    const other = document.createElement('form');
    other.addEventListener('submit', event => event.preventDefault());
    form.after(other);
    other.requestSubmit();
    expect(input.type).to.equal('text');
  });

  it('lets a password be pasted, and never writes one back in the page', async () => {
    const {input} = await open({...Password.args, value: 'sésame'});
    expect(input.value).to.equal('');
    let kept = true;
    input.addEventListener('paste', event => (kept = !event.defaultPrevented));
    input.dispatchEvent(new ClipboardEvent('paste', {bubbles: true, cancelable: true}));
    expect(kept).to.equal(true);
  });

  it('counts the spaces of a password, shown or not', async () => {
    const {form, input, button} = await open({...NewPassword.args, error: undefined});
    for (const shown of [false, true]) {
      if (shown) button.click();
      input.value = ' onze lettr '; // Twelve with its spaces.
      input.dispatchEvent(new Event('input', {bubbles: true}));
      expect(form.checkValidity()).to.equal(true);
      input.value = 'trop court';
      input.dispatchEvent(new Event('input', {bubbles: true}));
      expect(form.checkValidity()).to.equal(false);
      expect(form.querySelector('[data-error]')).to.have.text(NewPassword.args.error);
    }
  });
});
