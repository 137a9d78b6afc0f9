import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {date, type DateContent} from './date.template.js';
import {Bounded, Filled, Optional, OwnBirthDate, Refused, Required} from './date.stories.js';
import './define.js';

const open = (content: DateContent) =>
  fixture<HTMLFormElement>(
    html`<form aria-label="Essai" novalidate>${date(content)}<button type="button">Après</button></form>`,
  );
const messageOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-error]')!;
const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll('input')];
const invalid = (form: HTMLFormElement) =>
  boxesOf(form)
    .filter(box => box.getAttribute('aria-invalid') === 'true')
    .map(({name}) => name.split('.').at(-1));
const fill = (form: HTMLFormElement, text: string) =>
  text.split(' ').forEach((part, index) => {
    boxesOf(form)[index].value = part;
  });
/** What `socle-form` says before it judges. */
const judge = (form: HTMLFormElement) => {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
};
const isSeen = (node: Element | null) => node!.checkVisibility();

describe('socle-date', () => {
  for (const [name, story] of Object.entries({Required, OwnBirthDate, Optional, Filled, Refused, Bounded})) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('says one message for the three boxes', async () => {
    const form = await open(Required.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal('Saisissez la date de naissance, par exemple 24 08 1962.');
    expect(invalid(form)).to.deep.equal(['jour', 'mois', 'annee']);
  });

  it('marks only the boxes to correct, and refuses the first of them', async () => {
    const form = await open(Required.args);
    fill(form, '24 13 1962');
    expect(judge(form)).to.equal(false);
    expect(invalid(form)).to.deep.equal(['mois']);
    expect(boxesOf(form).map(({validity}) => validity.valid)).to.deep.equal([true, false, true]);
    expect(messageOf(form).textContent).to.match(/vérifiez le mois/);
  });

  it('refuses a day that is not in the calendar, a date to come, and a date outside the bounds', async () => {
    const birth = await open(Required.args);
    fill(birth, '31 02 2015');
    expect(judge(birth)).to.equal(false);
    fill(birth, '1 1 2999');
    expect(judge(birth)).to.equal(false);
    expect(messageOf(birth).textContent).to.match(/^La date de naissance doit être passée/);

    const bounded = await open(Bounded.args);
    fill(bounded, '31 08 2026');
    expect(judge(bounded)).to.equal(false);
    expect(messageOf(bounded).textContent).to.equal(
      'La date du premier repas doit être le 1er septembre 2026 ou après.',
    );
    fill(bounded, '1 9 2026');
    expect(judge(bounded)).to.equal(true);
  });

  it('asks again at each submission: a value may come without an event', async () => {
    const form = await open(Required.args);
    judge(form);
    fill(form, '24 08 1962');
    expect(judge(form)).to.equal(true);
  });

  it('keeps the message of the server, and the box it marked, until the focus leaves a corrected date', async () => {
    const form = await open(Refused.args);
    await form.querySelector('socle-date')!.updateComplete;
    expect(invalid(form)).to.deep.equal(['mois']);
    const [, month] = boxesOf(form);
    month.focus();
    month.select();
    await sendKeys({type: '08'});
    await sendKeys({press: 'Tab'});
    expect(isSeen(messageOf(form))).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(isSeen(messageOf(form))).to.equal(false);
    expect(invalid(form)).to.deep.equal([]);
  });

  it('lets an optional date be empty, not half filled', async () => {
    const form = await open(Optional.args);
    expect(judge(form)).to.equal(true);
    fill(form, '24 08 ');
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.match(/ajoutez l’année/);
  });

  it('tells the browser what each box of the user’s own birth date is', async () => {
    const form = await open(OwnBirthDate.args);
    expect(boxesOf(form).map(({autocomplete}) => autocomplete)).to.deep.equal(['bday-day', 'bday-month', 'bday-year']);
    expect(boxesOf(await open(Required.args)).map(({autocomplete}) => autocomplete)).to.deep.equal(['', '', '']);
  });
});
