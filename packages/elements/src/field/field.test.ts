import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {judgeText, type TextRules} from '@socle/core/rules';
import {html} from 'lit';
import {field, type FieldContent} from './field.template.js';
import {
  Filled,
  Numeric,
  Optional,
  OwnSentence,
  Postcode,
  Refused,
  Required,
  Select,
  Telephone,
  Textarea,
  WithSource,
} from './field.stories.js';
import './define.js';

const open = (content: FieldContent) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${field(content)}</form>`);
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

describe('socle-field', () => {
  for (const [name, story] of Object.entries({
    Required,
    Optional,
    Filled,
    Refused,
    WithSource,
    Telephone,
    Postcode,
    Numeric,
    Textarea,
    Select,
    OwnSentence,
  })) {
    it(`is accessible: ${name}`, async () => {
      const form = await open(story.args);
      await expect(form).to.be.accessible();
      form.checkValidity();
      await expect(form).to.be.accessible();
    });
  }

  it('says why a required field is refused, and points the control at it', async () => {
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

  it('keeps the message of the server until the value is right', async () => {
    const form = await open(Refused.args);
    const {host, control, message} = parts(form);
    expect(host.error).to.equal(Refused.args.error);
    expect(isSeen(message)).to.equal(true);
    await type(control, 'camille@exemple.fr');
    expect(isSeen(message)).to.equal(false);
    expect(control).not.to.have.attribute('aria-invalid');
    expect(host.error).to.equal('');
  });

  it('does not judge a field that was never refused', async () => {
    const form = await open(Required.args);
    const {control, message} = parts(form);
    await type(control, 'camille');
    expect(isSeen(message)).to.equal(false);
  });

  it('changes the sentence when the value is wrong in another way, and has it spoken', async () => {
    const form = await open(Required.args);
    const {control, message} = parts(form);
    form.checkValidity();
    await type(control, 'camille');
    expect(message.textContent).to.equal('Saisissez l’adresse électronique en entier, par exemple nom@exemple.fr.');
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(document.querySelector('[role="alert"]')).to.have.text(message.textContent);
  });

  it('says the sentence that the server would say', async () => {
    const kinds: (TextRules & {values: string[]})[] = [
      {subject: 'l’adresse', type: 'email', values: ['a@b.fr', 'a@b', 'a', '']},
      {subject: 'le téléphone', type: 'tel', values: ['06 12 34 56 78', '+33 6 12 34 56 78', '06', 'non', '']},
      {subject: 'le code postal', type: 'postcode', values: ['14 000', '1400', 'ABCDE', '']},
      {subject: 'le quotient', type: 'number', values: ['730', '7,5', 'beaucoup', '']},
      {subject: 'la ville', maxLength: 5, values: ['Caen', 'Villers-Bocage', '']},
      {subject: 'le dossier', pattern: 'A-\\d{4}', values: [' A-0042 ', 'B', '']},
    ];
    let count = 0;
    for (const {values, ...rules} of kinds) {
      for (const required of [true, false]) {
        const form = await open({...rules, required, name: `essai-${++count}`, label: 'Essai'});
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

  it('accepts spaces around a value, and sends it as typed', async () => {
    const form = await open(Postcode.args);
    const {control} = parts(form);
    control.value = ' 14 000 ';
    expect(form.checkValidity()).to.equal(true);
    expect(new FormData(form).get('adresse.codePostal')).to.equal(' 14 000 ');
    control.value = '1400';
    expect(form.checkValidity()).to.equal(false);
    expect(parts(form).message.textContent).to.equal('Saisissez le code postal en 5 chiffres, par exemple 14000.');
  });

  it('says the sentences of the page instead of its own', async () => {
    const form = await open(OwnSentence.args);
    const {control, message} = parts(form);
    form.checkValidity();
    expect(message.textContent).to.equal(OwnSentence.args.messages.required);
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

  it('chooses the value in a list, and refuses no choice', async () => {
    const form = await open(Select.args);
    const {control, message} = parts(form);
    expect(control.value).to.equal('ce1');
    control.value = '';
    form.checkValidity();
    expect(message.textContent).to.equal('Choisissez la classe.');
  });

  it('names the field by its label when it has no name for sentences', async () => {
    const form = await open({name: 'ville', label: 'Ville', required: true});
    form.checkValidity();
    expect(parts(form).message.textContent).to.equal('Saisissez le champ «\u202fVille\u202f».');
  });

  it('shows the message that a framework gives in its attribute', async () => {
    const form = await open(Required.args);
    const {host, message} = parts(form);
    host.setAttribute('error', 'Cette adresse est déjà prise.');
    await host.updateComplete;
    expect(isSeen(message)).to.equal(true);
    expect(message.textContent).to.equal('Cette adresse est déjà prise.');
    host.removeAttribute('error');
    await host.updateComplete;
    expect(isSeen(message)).to.equal(false);
  });

  it('works when it is upgraded before its children are there', async () => {
    const host = await fixture<HTMLElementTagNameMap['socle-field']>(html`<socle-field></socle-field>`);
    const late = await fixture(field(Refused.args));
    host.append(...late.childNodes);
    expect(isSeen(host.querySelector('[data-error]'))).to.equal(true);
    const control = host.querySelector('input')!;
    control.value = 'camille@exemple.fr';
    control.dispatchEvent(new Event('change', {bubbles: true}));
    expect(isSeen(host.querySelector('[data-error]'))).to.equal(false);
  });
});
