import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {date, type DateContent} from './date.template.js';
import {
  Optional,
  Presumed,
  PresumedFilled,
  PresumedRefused,
  RefusedYear,
  Required,
  WholeRefused,
} from './date.stories.js';
import './define.js';

const open = (content: DateContent) =>
  fixture<HTMLFormElement>(
    html`<form aria-label="Essai" novalidate>${date(content)}<button type="button">Après</button></form>`,
  );
const messageOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-error]')!;
const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll('input')];
const valuesOf = (form: HTMLFormElement) => boxesOf(form).map(({value}) => value);
const judge = (form: HTMLFormElement) => {
  form.dispatchEvent(new CustomEvent('socle-form-check', {bubbles: true}));
  return form.checkValidity();
};

/** Types in the first box, and leaves it for the next one. */
async function typeInFirst(form: HTMLFormElement, text: string) {
  boxesOf(form)[0].focus();
  boxesOf(form)[0].select();
  await sendKeys({type: text});
  await sendKeys({press: 'Tab'});
}

describe('socle-date, whatever is typed', () => {
  it('spreads a whole date over the boxes when the first one is left, without moving the focus further', async () => {
    for (const [text, values] of [
      ['3/9/2021', ['3', '9', '2021']],
      ['03092021', ['03', '09', '2021']],
      ['1er septembre 2021', ['1', '9', '2021']],
      ['2021-09-03', ['03', '09', '2021']],
    ] as const) {
      fixtureCleanup();
      const form = await open(Required.args);
      await typeInFirst(form, text);
      expect(valuesOf(form), text).to.deep.equal(values);
      expect(document.activeElement).to.equal(boxesOf(form)[1]);
      expect(judge(form), text).to.equal(true);
    }
  });

  it('tells the page of each box that it fills, as typing does', async () => {
    const form = await open(Required.args);
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, ({target}) => {
        const {name, value} = target as HTMLInputElement;
        if (value && name !== 'naissance.jour') heard.push(`${type} ${name} ${value}`);
      });
    await typeInFirst(form, '3/9/2021');
    expect(heard).to.deep.equal([
      'input naissance.mois 9',
      'change naissance.mois 9',
      'input naissance.annee 2021',
      'change naissance.annee 2021',
    ]);
  });

  it('moves nothing when the text cannot be read, or when other boxes are filled', async () => {
    const form = await open(Required.args);
    await typeInFirst(form, '3 brumaire 12');
    expect(valuesOf(form)).to.deep.equal(['3 brumaire 12', '', '']);
    boxesOf(form)[2].value = '1962';
    await typeInFirst(form, '3/9/2021');
    expect(valuesOf(form)).to.deep.equal(['3/9/2021', '', '1962']);
  });

  it('completes a year of two digits that can be one year only, and asks for the others', async () => {
    const form = await open(Required.args);
    await typeInFirst(form, '24.8.62');
    expect(valuesOf(form)).to.deep.equal(['24', '8', '1962']);
    for (const box of boxesOf(form)) box.value = '';
    await typeInFirst(form, '3-9-21');
    expect(valuesOf(form)).to.deep.equal(['3', '9', '21']);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal(RefusedYear.args.error);

    fixtureCleanup();
    const arrival = await open(Optional.args);
    await typeInFirst(arrival, '24.8.62');
    expect(valuesOf(arrival)).to.deep.equal(['24', '8', '62']);
  });

  it('judges a whole date that was sent in the first box, as the server does', async () => {
    const form = await open(WholeRefused.args);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal(WholeRefused.args.error);
    expect(valuesOf(form)).to.deep.equal(['31', '02', '2015']);

    fixtureCleanup();
    expect(judge(await open({...Required.args, value: {jour: '28 février 2015'}}))).to.equal(true);
  });

  it('accepts the name of a month in its box', async () => {
    const form = await open({...Required.args, value: {jour: '1er', mois: 'sept.', annee: '2021'}});
    expect(judge(form)).to.equal(true);
  });

  it('lets the day, or the day and the month, be unknown', async () => {
    expect(judge(await open(PresumedFilled.args))).to.equal(true);
    fixtureCleanup();
    const form = await open(Presumed.args);
    expect(boxesOf(form).map(({required}) => required)).to.deep.equal([false, false, true]);
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.match(/^Saisissez la date de naissance.*laissez sa case vide\.$/);
    await typeInFirst(form, '1962');
    expect(valuesOf(form)).to.deep.equal(['', '', '1962']);
    expect(judge(form)).to.equal(true);
    const [day, month] = boxesOf(form);
    [day.value, month.value] = ['00', 'xx'];
    expect(judge(form)).to.equal(true);
    [day.value, month.value] = ['24', ''];
    expect(judge(form)).to.equal(false);
    expect(messageOf(form).textContent).to.equal(PresumedRefused.args.error);
  });
});
