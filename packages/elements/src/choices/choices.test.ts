import {expect, fixture, fixtureCleanup, fixtureSync} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {choices, type ChoicesContent} from './choices.template.js';
import * as stories from './choices.stories.js';
import './define.js';
import '../field/define.js';

const written = (content: ChoicesContent) => html`<form aria-label="Essai" novalidate>${choices(content)}</form>`;
const open = (content: ChoicesContent) => fixture<HTMLFormElement>(written(content));
/** Without waiting for a frame, which comes once a second in a page that is not in front. */
const openAtOnce = (content: ChoicesContent) => fixtureSync<HTMLFormElement>(written(content));
const messageOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('socle-choices > fieldset > [data-error]')!;
const choose = (form: HTMLFormElement, value: string) => form.querySelector<HTMLElement>(`[value="${value}"]`)!.click();
/** What `socle-form` says before it judges. */
const judge = (form: HTMLFormElement) => {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
};
const isSeen = (node: Element | null) => node!.checkVisibility();
const describes = (message: Element, node: Element) =>
  isSeen(message) && node.getAttribute('aria-describedby')!.split(' ').includes(message.id);
const {default: _, ...states} = stories;
const all: Record<string, {args: ChoicesContent}> = states;
const groups = Object.values(all).filter(({args}) => args.kind !== 'single');
const {Boxes, BoxesRefused, Inline, Optional, Radios, Refused, Revealed, Revealing} = stories;

function textBox(node: Element) {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

describe('socle-choices', () => {
  for (const [name, story] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is a group whose legend asks the question (RGAA 11.5.1, 11.6.1 : Radios, Boxes, Optional, Chosen, Refused, BoxesRefused, Inline, Revealing, Revealed, RevealingBox, Exclusive, ExclusiveRefused)', async () => {
    for (const {args} of groups) {
      fixtureCleanup(); // The states share their ids.
      const group = openAtOnce(args).querySelector('socle-choices > fieldset')!;
      expect(group.getAttribute('role')).to.equal(args.kind === 'radio' ? 'radiogroup' : null);
      const legend = group.firstElementChild!;
      expect(legend.localName).to.equal('legend');
      expect(legend.textContent).to.include(args.legend);
      expect(isSeen(legend)).to.equal(true);
    }
  });

  it('names each choice by the label at its right (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.3 : Radios, Boxes, Optional, Chosen, Refused, BoxesRefused, Inline, Revealing, Revealed, RevealingBox, Exclusive, ExclusiveRefused, Single, SingleOptional, SingleRefused)', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup(); // The states share their ids.
      const {controls} = openAtOnce(args).querySelector('socle-choices')!;
      expect(controls.map(({labels}) => labels![0].textContent.replace(' (facultatif)', ''))).to.deep.equal(
        args.options.map(({label}) => label),
      );
      for (const control of controls) {
        expect(control.labels![0].htmlFor).to.equal(control.id);
        expect(control.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
        const [box, words] = [control.getBoundingClientRect(), textBox(control.labels![0])];
        expect(words.left - box.right).to.be.within(0, 24);
        expect(words.top).to.be.below(box.bottom);
      }
    }
  });

  it('ties the message of the server to what is to be answered (RGAA 11.10.3, 11.10.4 : Refused, BoxesRefused)', async () => {
    const radios = await open(Refused.args);
    expect(describes(messageOf(radios), radios.querySelector('[role="radiogroup"][aria-invalid="true"]')!)).to.equal(
      true,
    );
    const boxes = await open(BoxesRefused.args);
    expect(describes(messageOf(boxes), boxes.querySelector('input[aria-invalid="true"]')!)).to.equal(true);
  });

  it('says one message for the group, and ties it to the group (RGAA 11.10.1, 11.10.3, 11.10.4 : Radios)', async () => {
    const form = await open(Radios.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal('Choisissez le régime alimentaire.');
    expect(form.querySelectorAll('[data-error]:not([hidden])')).to.have.length(1);
    const group = form.querySelector('fieldset')!;
    expect(group).to.have.attribute('aria-invalid', 'true');
    expect(describes(messageOf(form), group)).to.equal(true);
  });

  it('takes the message away as soon as an answer is chosen', async () => {
    const form = await open(Refused.args);
    expect(isSeen(messageOf(form))).to.equal(true);
    choose(form, 'standard');
    expect(isSeen(messageOf(form))).to.equal(false);
    expect(form.querySelectorAll('[aria-invalid="true"]').length).to.equal(0);
  });

  it('asks for at least one box (RGAA 11.10.3, 11.10.4 : Boxes)', async () => {
    const form = await open(Boxes.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal('Choisissez les jours de présence.');
    expect(describes(messageOf(form), form.querySelector('#jours[aria-invalid="true"]')!)).to.equal(true);
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

  it('is answered with the keyboard, the question that appears coming next (RGAA 7.3.1, 7.3.2, 12.8.2 : Revealing)', async () => {
    const form = await open(Revealing.args);
    form.querySelector<HTMLInputElement>('#allergies')!.focus();
    await sendKeys({press: 'Space'});
    expect(document.activeElement).to.have.id('allergies');
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
