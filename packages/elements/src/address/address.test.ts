import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {judgeAddress} from '@socle/core/address-rules';
import type {AddressSuggestion} from '@socle/core/combobox/suggestion';
import {html} from 'lit';
import {soon, stoppedTime} from '@socle/core/page-clock.testing';
import {address, type AddressContent} from './address.template.js';
import {Abroad, Filled, Open, Optional, Refused, Required} from './address.stories.js';
import '../field/define.js';
import './define.js';

const clock = stoppedTime();
const all: Record<string, {args: AddressContent}> = {Required, Open, Filled, Refused, Optional, Abroad};

async function open(content: AddressContent) {
  const form = await fixture<HTMLFormElement>(
    html`<form aria-label="Essai" novalidate>${address(content)}<button>Envoyer</button></form>`,
  );
  const host = form.querySelector('socle-address')!;
  await host.updateComplete;
  return {form, host, box: (part: Parameters<typeof host.box>[0]) => host.box(part)!};
}
const controlsOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('select, input:not([type="hidden"])'),
];
const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));
const messageOf = (control: Element) => control.closest('socle-field')!.querySelector<HTMLElement>('[data-error]')!;
const shown = (form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLElement>('[data-error]:not([hidden])')].map(({textContent}) => textContent);
/** What `socle-form` says before it judges. */
const judge = (form: HTMLFormElement) => {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
};
const list = () => document.querySelector('[role="listbox"]');
/** Typing pauses. */
const opened = async () => {
  await clock.pass(250);
  await soon(list, 'the list opens');
};
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';

describe('socle-address', () => {
  for (const [name, story] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const {form} = await open(story.args);
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is a group whose legend says whose address it is, each box named by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2, 11.5.1, 11.6.1 : Required, Open, Filled, Refused, Optional, Abroad)', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup(); // The states share their ids.
      const {form} = await open(args);
      const legend = form.querySelector('fieldset')!.firstElementChild!;
      expect([legend.localName, legend.textContent]).to.deep.equal(['legend', args.legend]);
      for (const control of controlsOf(form)) {
        const [label, ...others] = control.labels!;
        expect([others.length, label.htmlFor === control.id]).to.deep.equal([0, true]);
        expect(control.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
        expect(control.getBoundingClientRect().top - label.getBoundingClientRect().bottom).to.be.within(0, 90);
      }
    }
  });

  it('tells the browser what each box of the usager’s own address is (RGAA 11.13.1 : Required, Abroad)', async () => {
    const purposes = ({form}: {form: HTMLFormElement}) =>
      controlsOf(form).map(control => control.getAttribute('autocomplete'));
    expect(purposes(await open(Required.args))).to.deep.equal([
      'address-line1',
      'address-line2',
      'postal-code',
      'address-level2',
    ]);
    expect(purposes(await open(Abroad.args))).to.deep.equal([
      'billing country',
      'billing address-line1',
      'billing address-line2',
      'billing postal-code',
      'billing address-level2',
    ]);
    expect(purposes(await open(Optional.args))).to.deep.equal([null, null, null, null]);
  });

  it('fills the boxes by a choice made with the keyboard, says so, and leaves the focus where it is (RGAA 7.3.1, 7.5.1 : Required)', async () => {
    const {form, host, box} = await open(Required.args);
    const chosen: string[] = [];
    host.addEventListener('socle-address-choose', event =>
      chosen.push((event as CustomEvent<AddressSuggestion>).detail.label),
    );
    box('commune').value = 'Lisieux';
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '12 rue des til'});
    await opened();
    expect(box('commune').value).to.equal('Lisieux');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(sent(form)).to.deep.equal({
      'adresse.voie': '12 Rue des Tilleuls',
      'adresse.complement': '',
      'adresse.codePostal': '14999',
      'adresse.commune': 'Aubremer',
      'adresse.codeInsee': '14999',
    });
    expect([chosen, document.activeElement === box('voie')]).to.deep.equal([
      ['12 Rue des Tilleuls 14999 Aubremer'],
      true,
    ]);
    await clock.pass(100);
    expect(said()).to.equal('Code postal et commune remplis\u202f: 14999 Aubremer.');
  });

  it('keeps the number that was typed when only the street is known', async () => {
    const {form, box} = await open({
      ...Required.args,
      suggestions: Required.args.suggestions.filter(({type}) => type === 'street'),
      value: {voie: '999 place de la mairie'},
    });
    form.querySelector('socle-address')!.choose(Required.args.suggestions[3]);
    expect(box('voie').value).to.equal('999 Place de la Mairie');
  });

  it('keeps the code of the commune while the street is completed, not once the commune changes', async () => {
    const {form, box} = await open(Required.args);
    form.querySelector('socle-address')!.choose(Required.args.suggestions[1]);
    box('voie').focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: ' bis'});
    expect(sent(form)['adresse.codeInsee']).to.equal('14118');
    box('commune').focus();
    await sendKeys({type: 'x'});
    expect(sent(form)['adresse.codeInsee']).to.equal('');
  });

  it('says why each box is refused, tied to it, in the sentences of the server (RGAA 11.10.1, 11.10.3, 11.10.4, 11.10.6, 11.11.1, 11.11.2 : Required, Refused)', async () => {
    for (const {args} of [Required, Refused] as {args: AddressContent}[]) {
      fixtureCleanup();
      const {form, box} = await open(args);
      expect(judge(form)).to.equal(false);
      const {voie = '', codePostal = '', commune = ''} = args.value ?? {};
      const faults = judgeAddress({voie, codePostal, commune}, {required: true});
      expect(shown(form)).to.deep.equal(faults.map(({message}) => message));
      for (const {part, message} of faults) {
        expect(messageOf(box(part)).textContent).to.equal(message);
        expect(box(part).getAttribute('aria-describedby')!.split(' ')).to.include(messageOf(box(part)).id);
        expect(box(part)).to.have.attribute('aria-invalid', 'true');
      }
    }
  });

  it('is corrected box by box, and all at once by a choice', async () => {
    const {form, host, box} = await open(Refused.args);
    judge(form);
    box('codePostal').focus();
    box('codePostal').select();
    await sendKeys({type: '14 000'});
    await sendKeys({press: 'Tab'});
    expect(shown(form)).to.deep.equal(['Saisissez la commune.']);
    expect(sent(form)['adresse.codePostal']).to.equal('14 000');
    host.choose(Required.args.suggestions[0]);
    expect([shown(form), judge(form)]).to.deep.equal([[], true]);
  });

  it('lets an optional address be empty, and asks in full for one that is begun', async () => {
    const {form, box} = await open(Optional.args);
    expect(judge(form)).to.equal(true);
    box('voie').value = '2 place de la Mairie';
    expect(judge(form)).to.equal(false);
    expect(shown(form)).to.deep.equal(['Saisissez le code postal.', 'Saisissez la commune.']);
    box('voie').value = '';
    expect(judge(form)).to.equal(true);
  });

  it('suggests nothing abroad, where the postcode is a text or nothing', async () => {
    const {form, box} = await open(Abroad.args);
    expect(box('voie').hasAttribute('role')).to.equal(false);
    expect(judge(form)).to.equal(true);
    box('pays').focus();
    await sendKeys({type: 'France'});
    await sendKeys({press: 'Tab'});
    expect([box('pays').value, box('voie').role]).to.deep.equal(['FR', 'combobox']);
    expect(judge(form)).to.equal(false);
    expect(shown(form)).to.deep.equal(['Saisissez le code postal en 5 chiffres, par exemple 14000.']);
  });

  it('shows the list over what follows, inside the page, as wide as its box', async () => {
    const {box} = await open(Open.args);
    const [control, popup] = [box('voie'), list()!].map(node => node.getBoundingClientRect());
    expect(popup.top - control.bottom).to.be.within(0, 8);
    expect(popup.left).to.be.closeTo(control.left, 2);
    expect(popup.right).to.be.closeTo(control.right, 2);
    expect(box('voie').ariaExpanded).to.equal('true');
  });
});
