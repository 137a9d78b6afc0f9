import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {stoppedTime} from '@socle/core/page-clock.testing';
import {date, type DateContent} from './date.template.js';
import {
  Bounded,
  Filled,
  Optional,
  OwnBirthDate,
  Presumed,
  PresumedFilled,
  PresumedRefused,
  Refused,
  RefusedYear,
  Required,
  WholeRefused,
} from './date.stories.js';
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
const all: Record<string, {args: DateContent}> = {
  Required,
  OwnBirthDate,
  Optional,
  Filled,
  Refused,
  RefusedYear,
  WholeRefused,
  Presumed,
  PresumedFilled,
  PresumedRefused,
  Bounded,
};
const whenUnknown = 'Si le jour ou le mois n’est pas connu, laissez sa case vide.';

const clock = stoppedTime();

describe('socle-date', () => {
  for (const [name, story] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is a group whose legend asks for the date, with the example before the boxes (RGAA 11.5.1, 11.6.1, 11.10.5 : Required, OwnBirthDate, Optional, Filled, Refused, RefusedYear, WholeRefused, Presumed, PresumedFilled, PresumedRefused, Bounded)', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup(); // The states share their ids.
      const group = (await open(args)).querySelector('fieldset')!;
      const legend = group.firstElementChild!;
      expect(legend.localName).to.equal('legend');
      expect(legend.textContent).to.include(args.legend);
      expect(isSeen(legend)).to.equal(true);
      const hint = document.getElementById(group.getAttribute('aria-describedby')!)!;
      expect(hint.textContent).to.equal(args.presumed ? `${args.hint}. ${whenUnknown}` : args.hint);
      expect(isSeen(hint)).to.equal(true);
      expect(hint.compareDocumentPosition(group.querySelector('input')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('names each box by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, OwnBirthDate, Optional, Filled, Refused, RefusedYear, WholeRefused, Presumed, PresumedFilled, PresumedRefused, Bounded)', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup(); // The states share their ids.
      const boxes = boxesOf(await open(args));
      expect(boxes.map(({labels}) => labels![0].textContent)).to.deep.equal(
        args.presumed ? ['Jour (si connu)', 'Mois (si connu)', 'Année'] : ['Jour', 'Mois', 'Année'],
      );
      for (const box of boxes) {
        const [label] = box.labels!;
        expect(label.htmlFor).to.equal(box.id);
        expect(box.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
        expect(box.getBoundingClientRect().top - label.getBoundingClientRect().bottom).to.be.within(0, 16);
      }
    }
  });

  it('says the message, its name and its example with each box to correct (RGAA 11.10.4, 11.10.7, 11.11.1, 11.11.2 : Required, Refused, WholeRefused, PresumedRefused)', async () => {
    const required = await open(Required.args);
    judge(required);
    for (const form of [
      required,
      await open(Refused.args),
      await open(WholeRefused.args),
      await open(PresumedRefused.args),
    ]) {
      const message = messageOf(form);
      expect(isSeen(message)).to.equal(true);
      expect(message.textContent).to.match(/la date de naissance.*par exemple 24 08 1962\./i);
      const marked = boxesOf(form).filter(box => box.matches('[aria-invalid="true"]'));
      expect(marked).not.to.have.length(0);
      for (const box of marked) expect(box.getAttribute('aria-describedby')).to.equal(message.id);
    }
  });

  it('has the sentence spoken when the focus leaves a date that is wrong in another way (RGAA 7.5.2 : Required)', async () => {
    const form = await open(Required.args);
    judge(form);
    const [day] = boxesOf(form);
    day.focus();
    await sendKeys({type: '24'});
    form.querySelector('button')!.focus();
    expect(messageOf(form).textContent).to.match(/ajoutez le mois et l’année/);
    await clock.pass(100);
    expect(document.querySelector('[role="alert"]')?.textContent).to.equal(messageOf(form).textContent);
  });

  it('says one message for the three boxes (RGAA 11.10.1, 11.10.3 : Required)', async () => {
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

  it('tells the browser what each box of the user’s own birth date is (RGAA 11.13.1 : OwnBirthDate)', async () => {
    const form = await open(OwnBirthDate.args);
    // The attribute: Firefox does not know « bday-day », and its property says so by an empty text.
    const purposes = (page: HTMLFormElement) => boxesOf(page).map(box => box.getAttribute('autocomplete'));
    expect(purposes(form)).to.deep.equal(['bday-day', 'bday-month', 'bday-year']);
    expect(purposes(await open(Required.args))).to.deep.equal([null, null, null]);
  });
});
