import {expect, fixtureCleanup} from '@open-wc/testing';
import {judgeAmount} from '@socle/core/kinds/amount';
import {addKindTexts} from '@socle/core/texts/kind-texts';
import {kindsEn} from '@socle/core/texts/kinds-en';
import {html} from 'lit';
import {
  descriptionOf,
  expectCorrected,
  expectNamed,
  expectRefused,
  judge,
  open,
  partsOf,
} from '../siret/kind-field.testing.js';
import * as stories from './amount.stories.js';
import {amount, type AmountContent} from './amount.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: AmountContent}> = states;

describe('socle-amount', () => {
  for (const [name, {args}] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(amount(args));
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is named by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, Optional, Filled, Bounded, NotDigits, Ambiguous, Negative, TooMuch)', async () => {
    for (const {args} of Object.values(all)) await expectNamed(amount(args), args.label ?? 'Montant');
  });

  it('gives an example in the text tied to the control, before anything is typed (RGAA 11.10.5 : Required)', async () => {
    const {control} = partsOf(await open(amount(stories.Required.args)));
    expect(descriptionOf(control)).to.match(/\d/);
    expect(descriptionOf(control)).to.equal(document.getElementById(`${control.id}-aide`)!.textContent);
  });

  it('says why a required answer is refused (RGAA 11.10.1, 11.10.3, 11.10.4 : Required)', async () => {
    const form = await open(amount(stories.Required.args));
    const {control, message} = partsOf(form);
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal('Saisissez le loyer mensuel.');
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.include('Saisissez le loyer mensuel.');
    control.value = '  ';
    expect(judge(form)).to.equal(false);
  });

  it('lets an optional answer be empty', async () => {
    expect(judge(await open(amount(stories.Optional.args)))).to.equal(true);
  });

  it('says the message of the server with the control, and gives an example (RGAA 11.10.4, 11.10.6, 11.10.7, 11.11.1, 11.11.2 : NotDigits, Negative)', async () => {
    for (const {args} of [stories.NotDigits, stories.Negative])
      await expectRefused(amount(args), /^En euros, charges comprises.* par exemple 1234,50\.$/);
  });

  it('says the sentence that the server says, in each refused state', async () => {
    for (const {args} of Object.values(all).filter(story => story.args.value)) {
      fixtureCleanup();
      const form = await open(amount(args));
      const {control, message} = partsOf(form);
      expect(judge(form)).to.equal(!args.error);
      const sentence = judgeAmount(args.value!, {
        subject: control.labels![0].dataset['name']!,
        required: true,
        min: args.min,
        max: args.max,
      });
      expect(message.textContent).to.equal(args.error ?? '');
      expect(sentence).to.equal(args.error ?? '');
    }
  });

  it('has a new sentence spoken when the answer is wrong in another way, and keeps what is typed (RGAA 7.5.2 : Required)', async () => {
    const {args} = stories.Required;
    const sentence = judgeAmount('beaucoup', {subject: 'le loyer mensuel'});
    await expectCorrected(amount(args), 'beaucoup', sentence, '1.234,50 €');
  });

  it('sends what was typed', async () => {
    const form = await open(amount({...stories.Required.args, value: '1\u202f234,50\u00a0€'}));
    expect(judge(form)).to.equal(true);
    expect(new FormData(form).get(stories.Required.args.name)).to.equal('1\u202f234,50\u00a0€');
  });

  it('stays between its bounds, which are accepted', async () => {
    const form = await open(amount(stories.Bounded.args));
    const {control, message} = partsOf(form);
    for (const [value, accepted] of [
      ['9,99', false],
      ['10', true],
      ['1000', true],
      ['1000,01', false],
    ] as const) {
      control.value = value;
      expect(judge(form), value).to.equal(accepted);
    }
    expect(message.textContent).to.equal(stories.TooMuch.args.error);
  });

  it('says the sentences of the page instead of its own, and those of its language', async () => {
    const messages = {required: 'Recopiez cette réponse.', format: 'Relisez cette réponse.'};
    const own = await open(amount({...stories.Required.args, messages}));
    const {control, message} = partsOf(own);
    judge(own);
    expect(message.textContent).to.equal(messages.required);
    control.value = 'beaucoup';
    judge(own);
    expect(message.textContent).to.equal(messages.format);

    fixtureCleanup();
    addKindTexts('en', kindsEn);
    const english = await open(
      html`<div lang="en">${amount({...stories.Required.args, subject: 'it', value: 'beaucoup'})}</div>`,
    );
    judge(english);
    expect(partsOf(english).message.textContent).to.equal(judgeAmount('beaucoup', {subject: 'it', words: kindsEn}));
  });
});
