import {expect, fixture, fixtureCleanup, fixtureSync} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {judgeText, type TextRules} from '@socle/core/rules';
import {html} from 'lit';
import {stoppedTime} from '@socle/core/page-clock.testing';
import {field, type FieldContent} from './field.template.js';
import * as stories from './field.stories.js';
import './define.js';

const {default: _, ...states} = stories;
const all: Record<string, {args: FieldContent}> = states;
const {Optional, OwnSentence, Postcode, Refused, Required, Select, Telephone, Textarea, WithSource} = stories;
const {Bounded, Counter, CounterInput, NewPassword, Numeric, Password, Url} = stories;

const written = (content: FieldContent) => html`<form aria-label="Essai" novalidate>${field(content)}</form>`;
const open = (content: FieldContent) => fixture<HTMLFormElement>(written(content));
/** Without waiting for a frame, which comes once a second in a page that is not in front. */
const openAtOnce = (content: FieldContent) => fixtureSync<HTMLFormElement>(written(content));
const parts = (form: HTMLFormElement) => ({
  host: form.querySelector('socle-field')!,
  control: form.querySelector<HTMLInputElement>('input, select, textarea')!,
  message: form.querySelector<HTMLElement>('[data-error]')!,
});

async function type(control: HTMLInputElement, text: string) {
  control.focus();
  control.select();
  await sendKeys({type: text});
  control.blur();
}
const isSeen = (node: Element | null) => node!.checkVisibility();
/** The seen part of what a screen reader says after the name of the control. */
const descriptionOf = (control: Element) =>
  control
    .getAttribute('aria-describedby')!
    .split(' ')
    .map(id => document.getElementById(id))
    .filter(isSeen)
    .map(node => node!.textContent)
    .join(' ');

const clock = stoppedTime();

describe('socle-field', () => {
  for (const [name, story] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      form.checkValidity();
      await expect(form).to.be.accessible();
    });
  }

  it('is named by the label above it (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, Optional, Filled, Refused, WithSource, Telephone, Postcode, Numeric, Textarea, Select, OwnSentence, Search, Url, Bounded, Password, NewPassword, Counter, CounterOver, CounterInput)', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup(); // The states share their ids.
      const {control, message} = parts(openAtOnce(args));
      const [label, ...others] = control.labels!;
      expect(others).to.have.length(0);
      expect(label.htmlFor).to.equal(control.id);
      expect(label.textContent).to.include(args.label);
      expect(control.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
      const gap = control.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
      expect(gap, `${args.name}: room for one hint between the label and its control`).to.be.within(0, 80);
      expect(label.getBoundingClientRect().left).to.be.closeTo(control.getBoundingClientRect().left, 16);
      expect(message.compareDocumentPosition(control)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    }
  });

  it('says the format in the text tied to the control, before anything is typed (RGAA 11.10.5 : Required, Telephone, Postcode, Numeric, Textarea, OwnSentence, Url, Bounded)', async () => {
    for (const {args} of [Required, Telephone, Postcode, Numeric, Textarea, OwnSentence, Url, Bounded]) {
      fixtureCleanup();
      expect(descriptionOf(parts(openAtOnce(args)).control)).to.equal(args.hint);
    }
  });

  it('says the length that is accepted before anything is typed, when nothing else says it (RGAA 11.10.5 : Counter, CounterInput)', async () => {
    for (const {args} of [Counter, CounterInput]) {
      fixtureCleanup();
      expect(descriptionOf(parts(openAtOnce(args)).control)).to.equal(`${args.maxLength} caractères au plus`);
    }
  });

  it('tells the browser which data of the user it asks for (RGAA 11.13.1 : Required, Optional, WithSource, Telephone, Postcode, Password, NewPassword)', async () => {
    const tokens = [];
    for (const {args} of [Required, Optional, WithSource, Telephone, Postcode, Password, NewPassword])
      tokens.push(parts(openAtOnce(args)).control.autocomplete);
    expect(tokens.join(' ')).to.equal('email family-name given-name tel postal-code current-password new-password');
  });

  it('says where a value comes from, in the text tied to the control', async () => {
    expect(descriptionOf(parts(await open(WithSource.args)).control)).to.equal('Fourni par FranceConnect');
  });

  it('says why a required field is refused, and points the control at it (RGAA 11.10.1, 11.10.3, 11.10.4 : Required)', async () => {
    const form = await open(Required.args);
    const {control, message} = parts(form);
    expect(form.checkValidity()).to.equal(false);
    expect(isSeen(message)).to.equal(true);
    expect(message.textContent).to.equal('Saisissez l’adresse électronique.');
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(control.getAttribute('aria-describedby')!.split(' ')).to.include(message.id);
  });

  it('marks an optional field, and not a required one', async () => {
    expect((await open(Optional.args)).querySelector('label')).to.have.text('Nom d’usage (facultatif)');
    expect((await open(Required.args)).querySelector('label')).to.have.text('Adresse électronique');
  });

  it('says the message of the server with the control, and gives an example (RGAA 11.10.4, 11.10.6, 11.10.7, 11.11.1, 11.11.2 : Refused)', async () => {
    const {control} = parts(await open(Refused.args));
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.match(/^Exemple.* Saisissez l’adresse électronique.*nom@exemple\.fr\.$/);
  });

  it('keeps the message of the server until the value is right', async () => {
    const form = await open(Refused.args);
    const {host, control, message} = parts(form);
    expect(host.error).to.equal(Refused.args.error);
    expect(isSeen(message)).to.equal(true);
    await type(control, 'camille@exemple.fr');
    expect(isSeen(message)).to.equal(false);
    expect(control).to.have.attribute('aria-invalid', 'false');
    expect(host.error).to.equal('');
  });

  it('does not judge a field that was never refused', async () => {
    const form = await open(Required.args);
    const {control, message} = parts(form);
    await type(control, 'camille');
    expect(isSeen(message)).to.equal(false);
  });

  it('changes the sentence when the value is wrong in another way, and has it spoken (RGAA 7.5.2, 11.10.6, 11.11.2 : Required)', async () => {
    const form = await open(Required.args);
    const {control, message} = parts(form);
    form.checkValidity();
    await type(control, 'camille');
    expect(message.textContent).to.equal('Saisissez l’adresse électronique en entier, par exemple nom@exemple.fr.');
    await clock.pass(100);
    expect(document.querySelector('[role="alert"]')).to.have.text(message.textContent);
  });

  it('says the sentence that the server would say', async () => {
    const kinds: (TextRules & {values: string[]})[] = [
      {subject: 'l’adresse', type: 'email', values: ['a@b.fr', 'a@b', 'a', '']},
      {subject: 'le téléphone', type: 'tel', values: ['06 12 34 56 78', '+33 6 12 34 56 78', '06', 'non', '']},
      {subject: 'le code postal', type: 'postcode', values: ['14 000', '1400', 'ABCDE', '']},
      {subject: 'le quotient', type: 'number', values: ['730', '7,5', 'beaucoup', '']},
      {subject: 'la ville', maxLength: 5, values: ['Caen', 'Villers-Bocage', '']},
      {subject: 'le dossier', pattern: 'A-\\d{4}', maxLength: 8, values: [' A-0042 ', 'B', 'A-0042-0042', '  ', '']},
      {
        subject: 'l’adresse',
        type: 'url',
        values: ['www.exemple.fr', 'https://exemple.fr/a?b', 'exemple', 'ftp://a.fr'],
      },
      {subject: 'le nombre', type: 'number', min: 1, max: 20, values: ['1', '0', '20,5', '1 000', 'un']},
      {
        subject: 'le secret',
        type: 'password',
        minLength: 4,
        maxLength: 6,
        values: ['abcd', ' abc', 'abc', 'abcdefg', ''],
      },
      {subject: 'le nom', minLength: 2, maxLength: 3, values: ['👩‍👧', '👍', '👍👍👍👍']},
    ];
    let count = 0;
    for (const {values, ...rules} of kinds) {
      for (const required of [true, false]) {
        const form = openAtOnce({...rules, required, name: `essai-${++count}`, label: 'Essai'});
        for (const value of values) {
          parts(form).control.value = value;
          parts(form).host.check();
          expect(parts(form).message.textContent, `${rules.subject} : « ${value} »`).to.equal(
            judgeText(value, {...rules, required}),
          );
        }
      }
    }
  });

  it('accepts spaces around a value, sends it as typed, and gives an example of a right one (RGAA 11.10.6, 11.10.7, 11.11.1, 11.11.2 : Postcode)', async () => {
    const form = await open(Postcode.args);
    const {control} = parts(form);
    control.value = ' 14 000 ';
    expect(form.checkValidity()).to.equal(true);
    expect(new FormData(form).get('adresse.codePostal')).to.equal(' 14 000 ');
    control.value = '1400';
    expect(form.checkValidity()).to.equal(false);
    expect(descriptionOf(control)).to.equal('5 chiffres Saisissez le code postal en 5 chiffres, par exemple 14000.');
  });

  it('says the sentences of the page instead of its own (RGAA 11.10.3, 11.10.4, 11.10.6, 11.11.2 : OwnSentence)', async () => {
    const form = await open(OwnSentence.args);
    const {control, message} = parts(form);
    form.checkValidity();
    expect(descriptionOf(control)).to.include(OwnSentence.args.messages.required);
    control.value = 'B-1';
    form.checkValidity();
    expect(message.textContent).to.equal(OwnSentence.args.messages.format);
  });

  it('never cuts a long text: it refuses it with a sentence', async () => {
    const form = await open({name: 'ville', label: 'Ville', subject: 'la ville', required: true, maxLength: 5});
    const {control, message} = parts(form);
    await type(control, 'Villers-Bocage');
    expect(control.value).to.equal('Villers-Bocage');
    form.checkValidity();
    expect(message.textContent).to.equal('Saisissez la ville en 5 caractères au plus.');
  });

  it('keeps a text with quotes, line breaks and brackets exactly', async () => {
    const {control} = parts(await open(Textarea.args));
    expect(control.value).to.equal(Textarea.args.value);
  });

  it('chooses the value in a list, and refuses no choice (RGAA 11.10.1, 11.10.3, 11.10.4 : Select)', async () => {
    const form = await open(Select.args);
    const {control} = parts(form);
    expect(control.value).to.equal('ce1');
    control.value = '';
    form.checkValidity();
    expect(control).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(control)).to.equal('Choisissez la classe.');
  });

  it('names the field by its label when it has no name for sentences', async () => {
    const form = await open({name: 'ville', label: 'Ville', required: true});
    form.checkValidity();
    expect(parts(form).message.textContent).to.equal('Saisissez le champ «\u202fVille\u202f».');
  });
});
