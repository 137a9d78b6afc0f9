import {expect, fixtureCleanup} from '@open-wc/testing';
import {judgeIban} from '@socle/core/kinds/iban';
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
import * as stories from './iban.stories.js';
import {iban, type IbanContent} from './iban.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: IbanContent}> = states;

describe('socle-iban', () => {
  for (const [name, {args}] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(iban(args));
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is named by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, Optional, Filled, WrongKey, TooShort, Bic)', async () => {
    for (const {args} of Object.values(all)) await expectNamed(iban(args), args.label ?? 'IBAN');
  });

  it('gives an example in the text tied to the control, before anything is typed (RGAA 11.10.5 : Required)', async () => {
    const {control} = partsOf(await open(iban(stories.Required.args)));
    expect(descriptionOf(control)).to.match(/\d/);
    expect(descriptionOf(control)).to.equal(document.getElementById(`${control.id}-aide`)!.textContent);
  });

  it('says why a required answer is refused (RGAA 11.10.1, 11.10.3, 11.10.4 : Required)', async () => {
    const form = await open(iban(stories.Required.args));
    const {control, message} = partsOf(form);
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal('Saisissez l’IBAN.');
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.include('Saisissez l’IBAN.');
    control.value = '  ';
    expect(judge(form)).to.equal(false);
  });

  it('lets an optional answer be empty', async () => {
    expect(judge(await open(iban(stories.Optional.args)))).to.equal(true);
  });

  it('says the message of the server with the control, and gives an example (RGAA 11.10.4, 11.10.6, 11.10.7, 11.11.1, 11.11.2 : TooShort, Bic)', async () => {
    for (const {args} of [stories.TooShort, stories.Bic])
      await expectRefused(iban(args), /^Sur votre relevé.* par exemple FR14 2004 1010 0505 0001 3M02 606\.$/);
  });

  it('says the sentence that the server says, in each refused state', async () => {
    for (const {args} of Object.values(all).filter(story => story.args.value)) {
      fixtureCleanup();
      const form = await open(iban(args));
      const {control, message} = partsOf(form);
      expect(judge(form)).to.equal(!args.error);
      const sentence = judgeIban(args.value!, {subject: control.labels![0].dataset['name']!, required: true});
      expect(message.textContent).to.equal(args.error ?? '');
      expect(sentence).to.equal(args.error ?? '');
    }
  });

  it('has a new sentence spoken when the answer is wrong in another way, and keeps what is typed (RGAA 7.5.2 : Required)', async () => {
    const {args} = stories.Required;
    const sentence = judgeIban('FR14', {subject: 'l’IBAN'});
    await expectCorrected(iban(args), 'FR14', sentence, 'fr14-2004-1010-0505-0001-3m02-606');
  });

  it('sends what was typed', async () => {
    const form = await open(iban({...stories.Required.args, value: 'FR14\u00a02004 1010 0505 0001 3M02 606'}));
    expect(judge(form)).to.equal(true);
    expect(new FormData(form).get(stories.Required.args.name)).to.equal('FR14\u00a02004 1010 0505 0001 3M02 606');
  });

  it('says the sentences of the page instead of its own, and those of its language', async () => {
    const messages = {required: 'Recopiez cette réponse.', format: 'Relisez cette réponse.'};
    const own = await open(iban({...stories.Required.args, messages}));
    const {control, message} = partsOf(own);
    judge(own);
    expect(message.textContent).to.equal(messages.required);
    control.value = 'FR14';
    judge(own);
    expect(message.textContent).to.equal(messages.format);

    fixtureCleanup();
    addKindTexts('en', kindsEn);
    const english = await open(
      html`<div lang="en">${iban({...stories.Required.args, subject: 'it', value: 'FR14'})}</div>`,
    );
    judge(english);
    expect(partsOf(english).message.textContent).to.equal(judgeIban('FR14', {subject: 'it', words: kindsEn}));
  });
});
