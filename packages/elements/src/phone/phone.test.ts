import {expect, fixtureCleanup} from '@open-wc/testing';
import {judgePhone} from '@socle/core/kinds/phone';
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
import * as stories from './phone.stories.js';
import {phone, type PhoneContent} from './phone.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: PhoneContent}> = states;

describe('socle-phone', () => {
  for (const [name, {args}] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(phone(args));
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is named by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, Optional, Filled, Foreign, Mobile, TooShort, UnknownCountry, ShortNumber, NotMobile)', async () => {
    for (const {args} of Object.values(all)) await expectNamed(phone(args), args.label ?? 'Numéro de téléphone');
  });

  it('gives an example in the text tied to the control, before anything is typed (RGAA 11.10.5 : Required, Mobile)', async () => {
    const {control} = partsOf(await open(phone(stories.Required.args)));
    expect(descriptionOf(control)).to.match(/\d/);
    expect(descriptionOf(control)).to.equal(document.getElementById(`${control.id}-aide`)!.textContent);
  });

  it('says why a required answer is refused (RGAA 11.10.1, 11.10.3, 11.10.4 : Required)', async () => {
    const form = await open(phone(stories.Required.args));
    const {control, message} = partsOf(form);
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal('Saisissez le numéro de téléphone.');
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.include('Saisissez le numéro de téléphone.');
    control.value = '  ';
    expect(judge(form)).to.equal(false);
  });

  it('lets an optional answer be empty', async () => {
    expect(judge(await open(phone(stories.Optional.args)))).to.equal(true);
  });

  it('says the message of the server with the control, and gives an example (RGAA 11.10.4, 11.10.6, 11.10.7, 11.11.1, 11.11.2 : TooShort, UnknownCountry, ShortNumber, NotMobile)', async () => {
    for (const {args} of [stories.TooShort, stories.UnknownCountry, stories.ShortNumber, stories.NotMobile])
      await expectRefused(phone(args), /Exemple.* par exemple (?:06 12 34 56 78|\+32 470 12 34 56)\.$/);
  });

  it('says the sentence that the server says, in each refused state', async () => {
    for (const {args} of Object.values(all).filter(story => story.args.value)) {
      fixtureCleanup();
      const form = await open(phone(args));
      const {control, message} = partsOf(form);
      expect(judge(form)).to.equal(!args.error);
      const sentence = judgePhone(args.value!, {
        subject: control.labels![0].dataset['name']!,
        required: true,
        only: args.only,
      });
      expect(message.textContent).to.equal(args.error ?? '');
      expect(sentence).to.equal(args.error ?? '');
    }
  });

  it('has a new sentence spoken when the answer is wrong in another way, and keeps what is typed (RGAA 7.5.2 : Required)', async () => {
    const {args} = stories.Required;
    const sentence = judgePhone('0612', {subject: 'le numéro de téléphone'});
    await expectCorrected(phone(args), '0612', sentence, '+33 (0)6/12/34/56/78');
  });

  it('sends what was typed', async () => {
    const form = await open(phone({...stories.Required.args, value: '06\u00a012 34 56 78'}));
    expect(judge(form)).to.equal(true);
    expect(new FormData(form).get(stories.Required.args.name)).to.equal('06\u00a012 34 56 78');
  });

  it('tells the browser that it is the number of the user (RGAA 11.13.1 : Required, Optional, Filled, Foreign)', async () => {
    for (const {args} of [stories.Required, stories.Optional, stories.Filled, stories.Foreign]) {
      fixtureCleanup();
      const {control} = partsOf(await open(phone(args)));
      expect([control.type, control.autocomplete]).to.deep.equal(['tel', 'tel']);
      expect(control.hasAttribute('pattern')).to.equal(false); // It would refuse usual writings.
    }
  });

  it('wants a number that receives SMS, when the page says so', async () => {
    const form = await open(phone(stories.Mobile.args));
    const {control, message} = partsOf(form);
    control.value = '01 42 34 56 78';
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal(stories.NotMobile.args.error);
    control.value = '07 12 34 56 78';
    expect(judge(form)).to.equal(true);
  });

  it('says the sentences of the page instead of its own, and those of its language', async () => {
    const messages = {required: 'Recopiez cette réponse.', format: 'Relisez cette réponse.'};
    const own = await open(phone({...stories.Required.args, messages}));
    const {control, message} = partsOf(own);
    judge(own);
    expect(message.textContent).to.equal(messages.required);
    control.value = '0612';
    judge(own);
    expect(message.textContent).to.equal(messages.format);

    fixtureCleanup();
    addKindTexts('en', kindsEn);
    const english = await open(
      html`<div lang="en">${phone({...stories.Required.args, subject: 'it', value: '0612'})}</div>`,
    );
    judge(english);
    expect(partsOf(english).message.textContent).to.equal(judgePhone('0612', {subject: 'it', words: kindsEn}));
  });
});
