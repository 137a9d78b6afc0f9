import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {choices, type ChoicesContent} from './choices.template.js';
import {
  Boxes,
  BoxesRefused,
  Chosen,
  Inline,
  Optional,
  Radios,
  Refused,
  Revealed,
  Revealing,
} from './choices.stories.js';
import './define.js';
import '../field/define.js';

const open = (content: ChoicesContent) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${choices(content)}</form>`);
const messageOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('socle-choices > fieldset > [data-error]')!;
const choose = (form: HTMLFormElement, value: string) => form.querySelector<HTMLElement>(`[value="${value}"]`)!.click();
/** What `socle-form` says before it judges. */
const judge = (form: HTMLFormElement) => {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
};
const isSeen = (node: Element | null) => node!.checkVisibility();

describe('socle-choices', () => {
  for (const [name, story] of Object.entries({
    Radios,
    Boxes,
    Optional,
    Chosen,
    Refused,
    BoxesRefused,
    Inline,
    Revealing,
    Revealed,
  })) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('says one message for the group, and ties it to the group', async () => {
    const form = await open(Radios.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal('Choisissez le régime alimentaire.');
    expect(form.querySelectorAll('[data-error]:not([hidden])')).to.have.length(1);
    const group = form.querySelector('fieldset')!;
    expect(group).to.have.attribute('aria-invalid', 'true');
    expect(group.getAttribute('aria-describedby')).to.include(messageOf(form).id);
  });

  it('takes the message away as soon as an answer is chosen', async () => {
    const form = await open(Refused.args);
    expect(isSeen(messageOf(form))).to.equal(true);
    choose(form, 'standard');
    expect(isSeen(messageOf(form))).to.equal(false);
    expect(form.querySelector('[aria-invalid]')).to.equal(null);
  });

  it('asks for at least one box', async () => {
    const form = await open(Boxes.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal('Choisissez les jours de présence.');
    expect(form.querySelector('#jours')).to.have.attribute('aria-invalid', 'true');
    choose(form, 'jeudi');
    expect(isSeen(messageOf(form))).to.equal(false);
    expect(judge(form)).to.equal(true);
  });

  it('lets an optional group be empty', async () => {
    expect(judge(await open(Optional.args))).to.equal(true);
  });

  it('says the sentence of the page instead of its own', async () => {
    const form = await open(Inline.args);
    judge(form);
    expect(messageOf(form).textContent).to.equal('Choisissez oui ou non.');
  });

  it('hides the question that no answer asks for: it is neither judged nor sent', async () => {
    const form = await open(Revealing.args);
    const details = form.querySelector<HTMLInputElement>('#details')!;
    expect(isSeen(details)).to.equal(false);
    choose(form, 'non');
    expect(judge(form)).to.equal(true);
    expect([...new FormData(form).keys()]).to.deep.equal(['allergies']);

    choose(form, 'oui');
    expect(isSeen(details)).to.equal(true);
    expect(judge(form)).to.equal(false);
    expect(form.querySelector('#details-erreur')).to.have.text('Saisissez les allergies.');
    expect(isSeen(messageOf(form))).to.equal(false);
  });

  it('keeps what was typed in a question hidden by mistake', async () => {
    const form = await open(Revealed.args);
    form.querySelector<HTMLInputElement>('#details')!.value = 'arachide';
    choose(form, 'non');
    choose(form, 'oui');
    expect(form.querySelector<HTMLInputElement>('#details')!.value).to.equal('arachide');
  });

  it('is answered with the keyboard, the question that appears coming next', async () => {
    const form = await open(Revealing.args);
    form.querySelector<HTMLInputElement>('#allergies')!.focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.have.id('details');
  });

  it('brings the panels up to date when the form is reset', async () => {
    const form = await open(Revealing.args);
    choose(form, 'oui');
    form.reset();
    judge(form);
    expect(isSeen(form.querySelector('#details'))).to.equal(false);
  });

  it('gives each choice the whole row to be clicked, at least 44 pixels high', async () => {
    const form = await open(Radios.args);
    for (const row of form.querySelectorAll('[data-choice]')) {
      const {right, top, height} = row.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(document.elementFromPoint(right - 8, top + height / 2)?.closest('[data-choice] > label')).not.to.equal(
        null,
      );
    }
  });
});
