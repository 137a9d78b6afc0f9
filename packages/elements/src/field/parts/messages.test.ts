import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {addTexts, setTexts, texts} from '@socle/core/texts';
import {en} from '@socle/core/texts/en';
import {html, type TemplateResult} from 'lit';
import {field} from '../field.template.js';
import '../define.js';

/** Any control of HTML in a field, as a page may write it without our templates. */
const open = (control: TemplateResult, lang = 'fr', name = 'le champ') =>
  fixture<HTMLFormElement>(html`
    <form lang=${lang} aria-label="Essai" novalidate>
      <socle-field><label for="essai" data-name=${name}>Essai</label>${control}<p id="essai-erreur" data-error hidden></p></socle-field>
    </form>`);

async function messageOf(form: HTMLFormElement, typed = '') {
  if (typed) {
    form.querySelector('input')!.focus();
    await sendKeys({type: typed});
  }
  const control = form.querySelector('input')!;
  const flag = (Object.keys(ValidityState.prototype) as (keyof ValidityState)[]).find(
    key => key !== 'valid' && control.validity[key],
  );
  form.checkValidity();
  return [flag, form.querySelector('[data-error]')!.textContent];
}

const flags: [keyof ValidityState, () => TemplateResult, string, french: string, english: string][] = [
  ['valueMissing', () => html`<input id="essai" required>`, '', 'Saisissez le champ.', 'Enter le champ.'],
  [
    'typeMismatch',
    () => html`<input id="essai" type="email" value="nom">`,
    '',
    'Saisissez le champ en entier, par exemple nom@exemple.fr.',
    'Enter le champ in full, for example name@example.com.',
  ],
  [
    'typeMismatch',
    () => html`<input id="essai" type="url" value="exemple">`,
    '',
    'Saisissez le champ en entier, par exemple https://www.exemple.fr.',
    'Enter le champ in full, for example https://www.example.com.',
  ],
  [
    'patternMismatch',
    () => html`<input id="essai" pattern="A-\\d+" value="B">`,
    '',
    'Vérifiez le champ\u202f: le format n’est pas celui attendu.',
    'Check le champ: the format is not the expected one.',
  ],
  [
    'rangeUnderflow',
    () => html`<input id="essai" type="number" min="1.5" step="any" value="1">`,
    '',
    'Saisissez le champ\u202f: 1,5 au moins.',
    'Enter le champ: 1.5 or more.',
  ],
  [
    'rangeOverflow',
    () => html`<input id="essai" type="number" max="20" value="21">`,
    '',
    'Saisissez le champ\u202f: 20 au plus.',
    'Enter le champ: 20 or less.',
  ],
  [
    'rangeUnderflow',
    () => html`<input id="essai" type="date" min="2026-09-01" value="2026-08-31">`,
    '',
    'Le champ doit être le 1er septembre 2026 ou après.',
    'Le champ must be 1er septembre 2026 or later.',
  ],
  [
    'stepMismatch',
    () => html`<input id="essai" type="number" min="0" step="5" value="12">`,
    '',
    'Saisissez le champ de 5 en 5.',
    'Enter le champ in steps of 5.',
  ],
  [
    'stepMismatch',
    () => html`<input id="essai" type="number" min="0" value="1.5">`,
    '',
    'Saisissez le champ en nombre entier.',
    'Enter le champ as a whole number.',
  ],
  [
    'badInput',
    () => html`<input id="essai" type="number">`,
    '1e',
    'Saisissez le champ en chiffres, par exemple 12.',
    'Enter le champ in digits, for example 12.',
  ],
];

describe('the sentences of socle-field', () => {
  before(() => addTexts('en', en));

  for (const [flag, control, typed, french, english] of flags) {
    it(`answers ${flag} in French and in English: ${french}`, async () => {
      expect(await messageOf(await open(control()), typed)).to.deep.equal([flag, french]);
      fixtureCleanup();
      expect(await messageOf(await open(control(), 'en'), typed)).to.deep.equal([flag, english]);
    });
  }

  it('answers a text too short or too long, whoever typed it', async () => {
    expect((await messageOf(await open(html`<input id="essai" minlength="3" value="ab">`)))[1]).to.equal(
      'Saisissez le champ en 3 caractères au moins.',
    );
    fixtureCleanup();
    expect((await messageOf(await open(html`<input id="essai" minlength="3">`), 'ab'))[1]).to.equal(
      'Saisissez le champ en 3 caractères au moins.',
    );
    fixtureCleanup();
    expect((await messageOf(await open(html`<input id="essai" data-max-length="3" value="abcd">`)))[1]).to.equal(
      'Saisissez le champ en 3 caractères au plus.',
    );
    fixtureCleanup();
    expect((await messageOf(await open(html`<input id="essai" required value="  ">`)))[1]).to.equal(
      'Saisissez le champ.',
    );
  });

  it('lets the rule of the page speak first, and says it as it is', async () => {
    const form = await open(html`<input id="essai" data-max-length="3" value="abcd">`);
    const control = form.querySelector('input')!;
    control.setCustomValidity('Ce numéro n’existe pas.');
    control.dispatchEvent(new Event('input', {bubbles: true}));
    expect((await messageOf(form))[1]).to.equal('Ce numéro n’existe pas.');
    control.setCustomValidity('');
    expect(form.querySelector('socle-field')!.check()).to.equal(undefined);
    expect(form.querySelector('[data-error]')).to.have.text('Saisissez le champ en 3 caractères au plus.');
  });

  it('says the sentence of the field for each flaw, `format` for those that have none', async () => {
    const messages = {short: 'Trop court.', long: 'Trop long.', min: 'Trop petit.', format: 'Des chiffres.'};
    const base = {name: 'essai', label: 'Essai', type: 'number' as const, minLength: 2, maxLength: 4, min: 20, max: 30};
    const form = await fixture<HTMLFormElement>(html`<form>${field({...base, messages})}</form>`);
    const control = form.querySelector('input')!;
    const answers = ['1', '10000', '10', '31', 'abc'].map(value => {
      control.value = value;
      form.querySelector('socle-field')!.check();
      return form.querySelector('[data-error]')!.textContent;
    });
    expect(answers.join(' ')).to.equal('Trop court. Trop long. Trop petit. Des chiffres. Des chiffres.');
  });

  it('says the words that the page sets for all its fields', async () => {
    const {missing} = texts();
    setTexts({missing: subject => `Il manque ${subject}.`});
    try {
      expect((await messageOf(await open(html`<input id="essai" required>`)))[1]).to.equal('Il manque le champ.');
    } finally {
      setTexts({missing});
    }
  });
});
