import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AddressSuggestion} from '@socle/core/combobox/suggestion';
import {html} from 'lit';
import {soon, stoppedTime} from '@socle/core/page-clock.testing';
import {commune, type CommuneContent} from './commune.template.js';
import {Chosen, NoResult, Open, Plain, Refused, Required} from './commune.stories.js';
import '../field/define.js';
import './define.js';

const clock = stoppedTime();
const all: Record<string, {args: CommuneContent}> = {Required, Open, NoResult, Chosen, Refused, Plain};

async function open(content: CommuneContent) {
  const form = await fixture<HTMLFormElement>(
    html`<form aria-label="Essai" novalidate>${commune(content)}<button>Envoyer</button></form>`,
  );
  await form.querySelector('socle-commune')!.updateComplete;
  return {
    form,
    host: form.querySelector('socle-commune')!,
    input: form.querySelector<HTMLInputElement>('input:not([type="hidden"])')!,
    sent: () => Object.fromEntries(new FormData(form)),
  };
}
const list = () => document.querySelector('[role="listbox"]');
/** Typing pauses. */
const opened = async () => {
  await clock.pass(250);
  await soon(list, 'the list opens');
};
const said = () => document.querySelector('[role="status"]')?.textContent ?? '';
const isSeen = (node: Element | null) => node!.checkVisibility();
const descriptionOf = (control: Element) =>
  control
    .getAttribute('aria-describedby')!
    .split(' ')
    .map(id => document.getElementById(id))
    .filter(isSeen)
    .map(node => node!.textContent)
    .join(' ');

/** The page's own server, as the tests want it. */
function serve(answer: (url: URL) => Response | Promise<Response>) {
  const real = window.fetch;
  const asked: URL[] = [];
  window.fetch = async input => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!url.pathname.startsWith('/adresses')) return real(input);
    asked.push(url);
    return answer(url);
  };
  return {asked, stop: () => (window.fetch = real)};
}
const withEndpoint = {...Required.args, suggestions: undefined, endpoint: '/adresses'} as unknown as CommuneContent;
const suggestions = Required.args.suggestions;

describe('socle-commune', () => {
  for (const [name, story] of Object.entries(all)) {
    it(`is accessible: ${name}`, async () => {
      const {form} = await open(story.args);
      await expect(form).to.be.accessible();
      form.checkValidity();
      await expect(form).to.be.accessible();
    });
  }

  it('is named by the label above it, in each state (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.2 : Required, Open, NoResult, Chosen, Refused, Plain)', async () => {
    for (const {args} of Object.values(all)) {
      fixtureCleanup(); // The states share their ids.
      const {input} = await open(args);
      const [label, ...others] = input.labels!;
      expect([others.length, label.htmlFor === input.id]).to.deep.equal([0, true]);
      expect(label.textContent).to.include(args.label ?? 'Commune');
      expect(input.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
      expect(input.getBoundingClientRect().top - label.getBoundingClientRect().bottom).to.be.within(0, 80);
    }
  });

  it('is a combobox whose list has a name, whose options say what tells them apart (RGAA 7.1.1, 7.1.2 : Open)', async () => {
    const {input} = await open(Open.args);
    expect([input.role, input.ariaAutoComplete, input.ariaExpanded]).to.deep.equal(['combobox', 'list', 'true']);
    expect(input.getAttribute('aria-controls')).to.equal(list()!.id);
    expect(list()!.getAttribute('aria-label')).to.equal('Suggestions');
    expect([...list()!.children].map(({textContent}) => textContent)).to.deep.equal([
      'Saint-Denis 93200 Seine-Saint-Denis',
      'Saint-Denis 97400 La Réunion',
      'Saint-Denis-en-Val 45560 Loiret',
      'Saint-Denis-sur-Sarthon 61420 Orne',
    ]);
    for (const option of list()!.children)
      expect([option.role, option.ariaSelected]).to.deep.equal(['option', 'false']);
  });

  it('shows what was typed in bold, not by a colour (RGAA 3.1.1 : Open)', async () => {
    await open(Open.args);
    const [typed] = list()!.querySelectorAll('b');
    expect(typed.textContent).to.equal('Saint');
    const {fontWeight, color} = getComputedStyle(typed);
    expect(Number(fontWeight)).to.be.greaterThan(Number(getComputedStyle(typed.parentElement!).fontWeight));
    expect(color).to.equal(getComputedStyle(typed.parentElement!).color);
  });

  it('is used with the keyboard alone: typed, gone through, chosen, corrected (RGAA 7.3.1 : Required)', async () => {
    const {host, input, sent} = await open(Required.args);
    const chosen: string[] = [];
    host.addEventListener('socle-commune-choose', event =>
      chosen.push((event as CustomEvent<AddressSuggestion>).detail.citycode),
    );
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'st denis'.replace('st', 'saint')});
    await opened();
    for (const press of ['ArrowDown', 'ArrowDown', 'Enter']) await sendKeys({press});
    expect([chosen, document.activeElement === input]).to.deep.equal([['97411'], true]);
    expect(sent()).to.deep.equal({communeNaissance: 'Saint-Denis (974)', 'communeNaissance.code': '97411'});
    await sendKeys({press: 'Backspace'});
    expect(sent()).to.deep.equal({communeNaissance: 'Saint-Denis (974', 'communeNaissance.code': ''});
  });

  it('sends the text as typed when nothing is chosen, by its postcode too', async () => {
    const {input, sent} = await open(Required.args);
    input.focus();
    await sendKeys({type: '  93200 '});
    await opened();
    expect(list()!.children.length).to.equal(1);
    await sendKeys({press: 'Tab'});
    expect(sent()['communeNaissance']).to.equal('  93200 ');
  });

  it('has the number of suggestions spoken, and the choice, without moving the focus (RGAA 7.5.1 : Required)', async () => {
    const {input} = await open(Required.args);
    await virtual.start({container: document.body});
    try {
      input.focus();
      await sendKeys({type: 'saint'});
      await opened();
      await clock.pass(100);
      expect(said()).to.equal('4 suggestions');
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
      await clock.pass(100);
      expect(said()).to.match(/^Commune choisie/);
      const log: string[] = await virtual.spokenPhraseLog();
      expect(log.filter(phrase => phrase === 'polite: 4 suggestions').length).to.equal(1);
      expect(log.some(phrase => /Commune choisie\s: Saint-Denis \(93\)\.$/.test(phrase))).to.equal(true);
      expect(log.some(phrase => phrase.startsWith('combobox, Commune de naissance'))).to.equal(true);
    } finally {
      await virtual.stop();
    }
    expect(document.activeElement === input).to.equal(true);
  });

  it('says that there is no suggestion, to the eye too (RGAA 7.5.1 : NoResult)', async () => {
    const {input} = await open(NoResult.args);
    expect(isSeen(document.querySelector('[data-suggestions="message"]'))).to.equal(true);
    input.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: 'x'});
    await clock.pass(250);
    expect(document.querySelector('[data-suggestions]')?.textContent).to.match(/^Aucune suggestion/);
    expect(input.ariaExpanded).to.equal('false');
  });

  it('asks the page’s own server for communes, and explains once that it does not answer', async () => {
    let answer = () => Response.json({suggestions});
    const server = serve(() => answer());
    try {
      const {input, sent} = await open(withEndpoint);
      input.focus();
      await sendKeys({type: 'sai'});
      await opened();
      expect(server.asked.map(({search}) => search)).to.deep.equal(['?q=sai&type=municipality']);
      answer = () => new Response('{"title":"x"}', {status: 503});
      await sendKeys({type: 'n'});
      await clock.pass(250);
      await soon(() => !list(), 'the list goes');
      await clock.pass(100);
      expect(said()).to.equal('Suggestions indisponibles\u202f: saisissez la commune.');
      expect([!!list(), sent()['communeNaissance']]).to.deep.equal([false, 'sain']);
    } finally {
      server.stop();
    }
  });

  it('keeps the sentence of the server, tied to the control (RGAA 11.10.4, 11.11.1 : Refused)', async () => {
    const {input} = await open(Refused.args);
    expect(input).to.have.attribute('aria-invalid', 'true');
    expect(descriptionOf(input)).to.equal(`${Required.args.hint} ${Refused.args.error}`);
  });

  it('is corrected by a choice, as by typing', async () => {
    const {form, input} = await open(Required.args);
    form.checkValidity();
    const message = form.querySelector<HTMLElement>('[data-error]')!;
    expect(isSeen(message)).to.equal(true);
    input.focus();
    await sendKeys({type: 'caen'});
    await opened();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await soon(() => message.hidden);
  });

  it('gives back the code of the server with its text, when the form is reset', async () => {
    const {form, input, sent} = await open(Chosen.args);
    input.focus();
    await sendKeys({type: 'x'});
    expect(sent()['communeNaissance.code']).to.equal('');
    form.reset();
    expect(sent()).to.deep.equal({communeNaissance: 'Caen (14)', 'communeNaissance.code': '14118'});
  });

  it('is a field like any other without suggestions, and tells the browser what it is (RGAA 11.13.1 : Plain)', async () => {
    const {input} = await open(Plain.args);
    expect([input.hasAttribute('role'), input.autocomplete]).to.deep.equal([false, 'address-level2']);
  });
});
