import {expect, fixture} from '@open-wc/testing';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {sendKeys} from '@web/test-runner-commands';
import {html, render} from 'lit';
import {settled, stoppedTime} from '@socle/core/page-clock.testing';
import {field, type FieldContent} from '../field.template.js';
import {Counter, CounterInput, CounterOver} from '../field.stories.js';
import '../define.js';

const open = (content: FieldContent) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${field(content)}</form>`);
const controlOf = (form: HTMLFormElement) => form.querySelector<HTMLTextAreaElement>('textarea, input')!;
const countOf = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[data-count]')!;
const clock = stoppedTime();

/** What a person types, all at once. */
function write(control: HTMLTextAreaElement, text: string) {
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true}));
}

describe('the counter of socle-field', () => {
  it('is not there without scripts', async () => {
    const place = document.createElement('template'); // Its content is upgraded by nobody.
    render(html`${field(Counter.args)}`, place.content);
    const count = place.content.querySelector<HTMLElement>('[data-count]')!;
    expect(count.hidden).to.equal(true);
    expect(count.textContent).to.equal('');
  });

  it('says under the field how many characters are left, those of the server counted', async () => {
    const form = await open(Counter.args);
    expect(countOf(form).textContent).to.equal('Il vous reste 79 caractères.');
    expect(countOf(form).checkVisibility()).to.equal(true);
    write(controlOf(form), 'a'.repeat(119));
    expect(countOf(form).textContent).to.equal('Il vous reste 1 caractère.');
    write(controlOf(form), `  ${'a'.repeat(60)}\n👍 `); // As the server counts.
    expect(countOf(form).textContent).to.equal('Il vous reste 58 caractères.');
  });

  it('never cuts: it says how many are too many, and the form refuses them (RGAA 11.10.6 : CounterOver)', async () => {
    const form = await open({...CounterOver.args, error: undefined});
    const control = controlOf(form);
    expect(control.value).to.equal(CounterOver.args.value);
    expect(countOf(form).textContent).to.equal('11 caractères en trop.');
    expect(form.checkValidity()).to.equal(false);
    expect(form.querySelector('[data-error]')).to.have.text(CounterOver.args.error);
    expect(control).to.have.attribute('aria-invalid', 'true');
    write(control, control.value.slice(0, 120));
    expect(form.checkValidity()).to.equal(true);
  });

  it('works on one line too', async () => {
    const form = await open(CounterInput.args);
    controlOf(form).focus();
    await sendKeys({type: 'Vélo'});
    expect(countOf(form).textContent).to.equal('Il vous reste 36 caractères.');
  });

  it('is not in the description, which would be spoken at each key', async () => {
    const control = controlOf(await open(Counter.args));
    expect(control.getAttribute('aria-describedby')).to.equal('motif-aide motif-erreur');
  });

  it('is spoken once, politely, after a pause, when the limit is near or passed, and never at each key (RGAA 7.5.1 : Counter)', async () => {
    const form = await open(Counter.args);
    const control = controlOf(form);
    await virtual.start({container: document.body});
    try {
      control.focus();
      await settled();
      await virtual.clearSpokenPhraseLog();
      const counts = async () => (await virtual.spokenPhraseLog()).filter(phrase => /caractère/.test(phrase));
      write(control, 'a'.repeat(50));
      await clock.pass(1300);
      expect(await counts(), 'far from the limit').to.deep.equal([]);
      for (let length = 95; length <= 110; length += 5) {
        write(control, 'a'.repeat(length));
        await clock.pass(60);
      }
      expect(await counts(), 'while typing').to.deep.equal([]);
      await clock.pass(1300);
      expect(await counts(), 'after the pause').to.deep.equal(['polite: Il vous reste 10 caractères.']);
      write(control, 'a'.repeat(123));
      await clock.pass(1300);
      expect((await counts()).at(-1)).to.equal('polite: 3 caractères en trop.');
      expect(await counts()).to.have.length(2);
    } finally {
      await virtual.stop();
    }
  });

  it('keeps silent once the focus has left', async () => {
    const form = await open(Counter.args);
    const control = controlOf(form);
    control.focus();
    const before = document.querySelector('[role="status"]')?.textContent;
    write(control, 'a'.repeat(118));
    control.blur();
    await clock.pass(1300);
    expect(document.querySelector('[role="status"]')?.textContent).to.equal(before);
  });

  it('lets the page write the field again, without a node moved', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (hint: string) => render(field({...Counter.args, hint}), place);
    draw('120 caractères');
    const before = [...place.querySelectorAll('*')];
    write(place.querySelector('textarea')!, 'Un mot');
    draw('120 caractères au plus');
    expect(place.querySelector('[data-hint]')).to.have.text('120 caractères au plus');
    expect(place.querySelector('[data-count]')).to.have.text('Il vous reste 114 caractères.');
    expect([...place.querySelectorAll('*')].every((node, index) => node === before[index])).to.equal(true);
  });
});
