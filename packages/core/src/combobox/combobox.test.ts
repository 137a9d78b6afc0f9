import {ReactiveElement} from '@lit/reactive-element';
import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {settled, soon, stoppedTime} from '../page-clock.testing.js';
import {Combobox, type ComboboxSource} from './combobox.js';

type Source = ComboboxSource<string>;

const clock = stoppedTime();

/** Remembers what it was asked, and answers when the test says so. */
class Answers {
  asked: {query: string; signal: AbortSignal; answer: (items: string[]) => void; fail: () => void}[] = [];
  source: Source = {
    shortest: 3,
    ask: (query, signal) =>
      new Promise((answer, fail) => {
        this.asked.push({query, signal, answer, fail: () => fail(new Error())});
      }),
  };
  last = () => this.asked.at(-1)!;
}

class TestCombobox extends ReactiveElement {
  source?: Source;
  chosen: string[] = [];
  combobox = new Combobox<string>(this, {
    input: () => this.querySelector('input'),
    source: () => this.source,
    textOf: label => ({label}),
    choose: item => this.chosen.push(item),
    down: () => 'Pas de suggestions.',
  });
  protected override createRenderRoot() {
    return this;
  }
}
customElements.define('test-combobox', TestCombobox);

async function open(source?: Source) {
  const form = await fixture<HTMLFormElement>(
    html`<form><test-combobox><label for="essai">Essai</label><input id="essai" autocomplete="address-level2"></test-combobox><button>Envoyer</button></form>`,
  );
  let sent = 0;
  form.addEventListener('submit', event => {
    event.preventDefault();
    sent += 1;
  });
  const host = form.querySelector<TestCombobox>('test-combobox')!;
  host.source = source;
  host.requestUpdate();
  await host.updateComplete;
  const input = form.querySelector('input')!;
  input.focus();
  return {form, host, input, sentTimes: () => sent};
}
const fixed = (...items: string[]): Source => ({shortest: 3, ask: () => items});
const list = () => document.querySelector('[role="listbox"]');
const options = () => [...(list()?.children ?? [])].map(({textContent}) => textContent);
const active = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
/** Typing pauses. */
const opened = async () => {
  await clock.pass(250);
  await soon(list, 'the list opens');
};
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';
const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({press: key});
};
/** WebDriver has no way to hold a key down: there, the event that it would make. */
async function withAlt(key: string) {
  try {
    await sendKeys({down: 'Alt'});
  } catch {
    const init = {key, altKey: true, bubbles: true, cancelable: true};
    return void document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init));
  }
  await sendKeys({press: key});
  await sendKeys({up: 'Alt'});
}

describe('Combobox', () => {
  it('is a plain control without a source, and a combobox that keeps its autocomplete with one', async () => {
    const plain = await open();
    expect(plain.input.hasAttribute('role')).to.equal(false);
    expect(plain.input.hasAttribute('aria-expanded')).to.equal(false);
    const {host, input} = await open(fixed('Caen'));
    expect([input.role, input.ariaAutoComplete, input.ariaExpanded]).to.deep.equal(['combobox', 'list', 'false']);
    expect(input.autocomplete).to.equal('address-level2');
    host.source = undefined;
    host.combobox.equip();
    expect(input.hasAttribute('role')).to.equal(false);
  });

  it('is gone through with the arrows, the text being one of the places', async () => {
    const {input} = await open(fixed('Caen', 'Cabourg', 'Carpiquet'));
    await sendKeys({type: 'cae'});
    await opened();
    expect(input.getAttribute('aria-controls')).to.equal(list()!.id);
    expect(active(input)).to.equal('');
    const places = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await press(key);
      places.push(active(input));
    }
    expect(places).to.deep.equal(['Caen', 'Cabourg', 'Carpiquet', '', 'Carpiquet', 'Cabourg']);
    expect(list()!.querySelectorAll('[aria-selected="true"]').length).to.equal(1);
    await press('Home');
    expect([active(input), input.selectionStart]).to.deep.equal(['', 0]);
    await press('ArrowDown', 'End');
    expect([active(input), input.selectionStart]).to.deep.equal(['', 3]);
  });

  it('chooses with Enter, which sends the form when no option is active', async () => {
    const {host, input, sentTimes} = await open(fixed('Caen', 'Cabourg'));
    await sendKeys({type: 'cae'});
    await opened();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect([host.chosen, sentTimes(), !!list()]).to.deep.equal([['Cabourg'], 0, false]);
    expect(document.activeElement === input).to.equal(true);
    await press('Enter');
    expect(sentTimes()).to.equal(1);
  });

  it('closes with Escape or Tab, the text kept, and opens again with Alt+Down or Down', async () => {
    const {host, input} = await open(fixed('Caen'));
    await sendKeys({type: 'cae'});
    await opened();
    await press('Escape');
    expect([!!list(), input.value, input.ariaExpanded]).to.deep.equal([false, 'cae', 'false']);
    await press('Escape');
    expect(input.value).to.equal('cae');
    await withAlt('ArrowDown');
    expect([options(), active(input)]).to.deep.equal([['Caen'], '']);
    await withAlt('ArrowUp');
    expect(!!list()).to.equal(false);
    await press('ArrowDown');
    await soon(() => active(input) === 'Caen', 'the first suggestion is active');
    await press('Tab');
    expect([!!list(), input.value, host.chosen.length]).to.deep.equal([false, 'cae', 0]);
  });

  it('chooses with the mouse, the focus staying in the control', async () => {
    const {host, input} = await open(fixed('Caen', 'Cabourg'));
    await sendKeys({type: 'cae'});
    await opened();
    // WebDriver has no mouse here: what a press does, then the click. A press that is not prevented takes the focus away.
    const option = list()!.children[1] as HTMLElement;
    expect(option.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}))).to.equal(false);
    option.click();
    expect([host.chosen, document.activeElement === input, !!list()]).to.deep.equal([['Cabourg'], true, false]);
  });

  it('asks once typing pauses, and shows the answer to the last text only', async () => {
    const answers = new Answers();
    const {input} = await open(answers.source);
    await sendKeys({type: 'ca'});
    await clock.pass(8000);
    expect(answers.asked.length).to.equal(0);
    await sendKeys({type: 'en'});
    await clock.pass(249);
    expect(answers.asked.length).to.equal(0);
    await clock.pass(1);
    expect(answers.asked.length).to.equal(1);
    await press('Backspace');
    await clock.pass(250);
    expect(answers.asked.length).to.equal(2);
    expect(answers.asked.map(({query, signal}) => [query, signal.aborted])).to.deep.equal([
      ['caen', true],
      ['cae', false],
    ]);
    answers.asked[1].answer(['Caen', 'Caestre']);
    await opened();
    answers.asked[0].answer(['Trop tard']);
    await settled();
    expect(options()).to.deep.equal(['Caen', 'Caestre']);
    input.blur();
    expect(!!list()).to.equal(false);
  });

  it('shows nothing to someone who has left meanwhile', async () => {
    const answers = new Answers();
    await open(answers.source);
    await sendKeys({type: 'caen'});
    await clock.pass(250);
    expect(answers.asked.length).to.equal(1);
    await press('Tab');
    expect(answers.last().signal.aborted).to.equal(true);
    answers.last().answer(['Caen']);
    await settled();
    expect(!!list()).to.equal(false);
  });

  it('says how many suggestions there are, that there is none, and once that they do not come', async () => {
    const answers = new Answers();
    const {input} = await open(answers.source);
    const type = async (text: string) => {
      const before = answers.asked.length;
      await sendKeys({type: text});
      await clock.pass(250);
      expect(answers.asked.length).to.equal(before + 1);
    };
    await type('caen');
    answers.last().answer(['Caen', 'Caestre']);
    await clock.pass(100);
    expect(said()).to.equal('2 suggestions');
    await type('x');
    answers.last().answer([]);
    await clock.pass(100);
    expect(said()).to.match(/^Aucune suggestion/);
    expect([!!list(), input.ariaExpanded]).to.deep.equal([false, 'false']);
    await type('y');
    answers.last().fail();
    await clock.pass(100);
    expect(said()).to.equal('Pas de suggestions.');
    expect(document.querySelector('[data-suggestions="message"]')?.textContent).to.equal('Pas de suggestions.');
    document.querySelector('[role="status"]')!.textContent = '';
    await type('z');
    answers.last().fail();
    await clock.pass(8000);
    expect([said(), document.querySelector('[data-suggestions]')]).to.deep.equal(['', null]);
    expect(input.value).to.equal('caenxyz');
  });

  it('leaves to the browser what it fills in, and to an input method its keys and its letters', async () => {
    const answers = new Answers();
    const {input} = await open(answers.source);
    const happen = (value: string, event: Event) => {
      input.value = value;
      input.dispatchEvent(event);
      return clock.pass(250);
    };
    await happen('Caen', new Event('input', {bubbles: true}));
    await happen('Caen', new InputEvent('input', {bubbles: true, inputType: 'insertReplacementText'}));
    const composed = {bubbles: true, inputType: 'insertCompositionText', isComposing: true};
    await happen('かえん', new InputEvent('input', composed));
    expect(answers.asked.length).to.equal(0);
    await happen('Caen', new InputEvent('input', composed)); // As Gboard writes each word.
    expect(answers.asked.length).to.equal(1);
    answers.last().answer(['Caen']);
    await opened();
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', isComposing: true, bubbles: true}));
    expect(active(input)).to.equal('');
  });
});
