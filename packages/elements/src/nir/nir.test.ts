import {expect, fixtureCleanup} from '@open-wc/testing';
import {judgeNir} from '@socle/core/kinds/nir';
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
import * as stories from './nir.stories.js';
import {nir, type NirContent} from './nir.template.js';
import './define.js';
import '../field/define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: NirContent}> = states;

describe('socle-nir', () => {
  for (const [name, {args}] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(nir(args));
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it('is named by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, Optional, Filled, WrongKey, TooShort, WithoutKey)', async () => {
    for (const {args} of Object.values(all)) await expectNamed(nir(args), args.label ?? 'Numéro de sécurité sociale');
  });

  it('gives an example in the text tied to the control, before anything is typed (RGAA 11.10.5 : Required)', async () => {
    const {control} = partsOf(await open(nir(stories.Required.args)));
    expect(descriptionOf(control)).to.match(/\d/);
    expect(descriptionOf(control)).to.equal(document.getElementById(`${control.id}-aide`)!.textContent);
  });

  it('says why a required answer is refused (RGAA 11.10.1, 11.10.3, 11.10.4 : Required)', async () => {
    const form = await open(nir(stories.Required.args));
    const {control, message} = partsOf(form);
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal('Saisissez le numéro de sécurité sociale.');
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.include('Saisissez le numéro de sécurité sociale.');
    control.value = '  ';
    expect(judge(form)).to.equal(false);
  });

  it('lets an optional answer be empty', async () => {
    expect(judge(await open(nir(stories.Optional.args)))).to.equal(true);
  });

  it('says the message of the server with the control, and gives an example (RGAA 11.10.4, 11.10.6, 11.10.7, 11.11.1, 11.11.2 : TooShort, WithoutKey)', async () => {
    for (const {args} of [stories.TooShort, stories.WithoutKey])
      await expectRefused(nir(args), /^Sur la carte Vitale.* par exemple 1 84 12 76 451 089 46\.$/);
  });

  it('says the sentence that the server says, in each refused state', async () => {
    for (const {args} of Object.values(all).filter(story => story.args.value)) {
      fixtureCleanup();
      const form = await open(nir(args));
      const {control, message} = partsOf(form);
      expect(judge(form)).to.equal(!args.error);
      const sentence = judgeNir(args.value!, {subject: control.labels![0].dataset['name']!, required: true});
      expect(message.textContent).to.equal(args.error ?? '');
      expect(sentence).to.equal(args.error ?? '');
    }
  });

  it('has a new sentence spoken when the answer is wrong in another way, and keeps what is typed (RGAA 7.5.2 : Required)', async () => {
    const {args} = stories.Required;
    const sentence = judgeNir('184', {subject: 'le numéro de sécurité sociale'});
    await expectCorrected(nir(args), '184', sentence, '1.84.12.76.451.089-46');
  });

  it('sends what was typed', async () => {
    const form = await open(nir({...stories.Required.args, value: '1\u202f84 12 76 451 089 46'}));
    expect(judge(form)).to.equal(true);
    expect(new FormData(form).get(stories.Required.args.name)).to.equal('1\u202f84 12 76 451 089 46');
  });

  it('is kept by no browser, and is quoted in no message', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup();
      const {control, message} = partsOf(await open(nir(args)));
      expect(control.autocomplete).to.equal('off');
      if (control.value) expect(message.textContent).not.to.include(control.value);
    }
  });

  it('says the sentences of the page instead of its own, and those of its language', async () => {
    const messages = {required: 'Recopiez cette réponse.', format: 'Relisez cette réponse.'};
    const own = await open(nir({...stories.Required.args, messages}));
    const {control, message} = partsOf(own);
    judge(own);
    expect(message.textContent).to.equal(messages.required);
    control.value = '184';
    judge(own);
    expect(message.textContent).to.equal(messages.format);

    fixtureCleanup();
    addKindTexts('en', kindsEn);
    const english = await open(
      html`<div lang="en">${nir({...stories.Required.args, subject: 'it', value: '184'})}</div>`,
    );
    judge(english);
    expect(partsOf(english).message.textContent).to.equal(judgeNir('184', {subject: 'it', words: kindsEn}));
  });
});
