import {expect, fixtureCleanup} from '@open-wc/testing';
import type {Html} from '@socle/core/html';
import type {KindRules} from '@socle/core/kinds/kind-rules';
import {addKindTexts} from '@socle/core/texts/kind-texts';
import {kindsEn} from '@socle/core/texts/kinds-en';
import {html} from 'lit';
import type {FieldContent} from '../field/field.template.js';
import {
  descriptionOf,
  expectCorrected,
  expectNamed,
  expectRefused,
  judge,
  open,
  partsOf,
} from './kind-field.testing.js';

type KindContent = Omit<FieldContent, 'label' | 'type' | 'pattern' | 'min' | 'max'> & {label?: string};

/** A field whose answers have a key or a shape of their own, with what people write in it. */
export interface KindUnderTest<Content extends KindContent> {
  write: (content: Content) => Html;
  /** What the server says of a value in a state. */
  judge: (value: string, rules: KindRules, state: Content) => string;
  /** Its stories; `Required` and `Optional` are among them. */
  states: Record<string, {args: Content}>;
  label: string;
  /** Name of the field of `Required` inside sentences. */
  subject: string;
  /** An answer that is refused, and one that is accepted, written in an unusual way. */
  wrong: string;
  right: string;
  /** An answer with spaces that are not those of the keyboard. */
  spaced: string;
  /** Names of the states whose hint gives an example; of those that the server refused, and what is then said. */
  exemplified: string[];
  refused: string[];
  refusal: RegExp;
}

/** What every one of these fields promises; the titles say in which of its states. */
export function itKeepsThePromisesOfAKind<Content extends KindContent>(kind: KindUnderTest<Content>) {
  const {write, states, subject, wrong} = kind;
  const all = Object.values(states);
  const args = (state: string) => states[state].args;
  const proved = (tests: string, names: string[]) => `(RGAA ${tests} : ${names.join(', ')})`;

  for (const [name, story] of Object.entries(states)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(write(story.args));
      await expect(form).to.be.accessible();
      judge(form);
      await expect(form).to.be.accessible();
    });
  }

  it(`is named by the label above it ${proved('11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2', Object.keys(states))}`, async () => {
    for (const story of all) await expectNamed(write(story.args), story.args.label ?? kind.label);
  });

  it(`gives an example in the text tied to the control, before anything is typed ${proved('11.10.5', kind.exemplified)}`, async () => {
    for (const state of kind.exemplified) {
      fixtureCleanup(); // The states share their ids.
      const {control} = partsOf(await open(write(args(state))));
      expect(descriptionOf(control)).to.match(/\d/);
      expect(descriptionOf(control)).to.equal(document.getElementById(`${control.id}-aide`)!.textContent);
    }
  });

  it(`says why a required answer is refused ${proved('11.10.1, 11.10.3, 11.10.4', ['Required'])}`, async () => {
    const form = await open(write(args('Required')));
    const {control, message} = partsOf(form);
    expect(judge(form)).to.equal(false);
    expect(message.textContent).to.equal(`Saisissez ${subject}.`);
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.include(`Saisissez ${subject}.`);
    control.value = '  ';
    expect(judge(form)).to.equal(false);
  });

  it('lets an optional answer be empty', async () => {
    expect(judge(await open(write(args('Optional'))))).to.equal(true);
  });

  it(`says the message of the server with the control, and gives an example ${proved('11.10.4, 11.10.6, 11.10.7, 11.11.1, 11.11.2', kind.refused)}`, async () => {
    for (const state of kind.refused) await expectRefused(write(args(state)), kind.refusal);
  });

  it('says the sentence that the server says, in each state with an answer', async () => {
    for (const story of all.filter(one => one.args.value)) {
      fixtureCleanup();
      const form = await open(write(story.args));
      const {control, message} = partsOf(form);
      const {value = '', error = ''} = story.args;
      expect(judge(form)).to.equal(!error);
      const named = control.labels![0].dataset['name']!;
      expect(message.textContent).to.equal(error);
      expect(kind.judge(value, {subject: named, required: true}, story.args)).to.equal(error);
    }
  });

  it(`has a new sentence spoken when the answer is wrong in another way, and keeps what is typed ${proved('7.5.2', ['Required'])}`, async () => {
    const sentence = kind.judge(wrong, {subject}, args('Required'));
    await expectCorrected(write(args('Required')), wrong, sentence, kind.right);
  });

  it('sends what was typed', async () => {
    const form = await open(write({...args('Required'), value: kind.spaced}));
    expect(judge(form)).to.equal(true);
    expect(new FormData(form).get(args('Required').name)).to.equal(kind.spaced);
  });

  it('says the sentences of the page instead of its own, and those of its language', async () => {
    const messages = {required: 'Recopiez cette réponse.', format: 'Relisez cette réponse.'};
    const own = await open(write({...args('Required'), messages}));
    const {control, message} = partsOf(own);
    judge(own);
    expect(message.textContent).to.equal(messages.required);
    control.value = wrong;
    judge(own);
    expect(message.textContent).to.equal(messages.format);

    fixtureCleanup();
    addKindTexts('en', kindsEn);
    const english = write({...args('Required'), subject: 'it', value: wrong});
    const form = await open(html`<div lang="en">${english}</div>`);
    judge(form);
    const said = kind.judge(wrong, {subject: 'it', words: kindsEn}, args('Required'));
    expect(partsOf(form).message.textContent).to.equal(said);
  });
}
