import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {settled, soon, stoppedTime} from '@socle/core/page-clock.testing';
import stories, {Disabled, Saved} from './draft.stories.js';
import type {DraftContent} from './draft.template.js';
import type {SocleDraft} from './draft.js';
import '../field/define.js';
import '../form/define.js';
import './define.js';

const realFetch = window.fetch;
let sent: {fields: URLSearchParams; init: RequestInit}[];
let answers: (Error | 'never')[];

/** Not that of the other file: its page, in the same browser, would be another tab of the same draft. */
const number = 'A26-8L5N-3QRY';

async function open(content: DraftContent = Saved.args) {
  const page = await fixture<HTMLElement>(html`<main lang="fr">${stories.render({...content, number})}</main>`);
  const host = page.querySelector<SocleDraft>('socle-draft')!;
  const input = page.querySelector<HTMLInputElement>('#nom')!;
  const hidden = (name: string) => page.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)!;
  const answer = (text: string, type = 'change') => {
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    if (type === 'change') input.dispatchEvent(new Event('change', {bubbles: true}));
  };
  return {page, host, input, hidden, answer};
}
const clock = stoppedTime();
const until = (host: SocleDraft, state: string) => soon(() => host.state === state, state);

beforeEach(() => {
  sent = [];
  answers = [];
  sessionStorage.clear();
  window.fetch = (_url, init) => {
    sent.push({fields: new URLSearchParams(init!.body as string), init: init!});
    const answer = answers.shift();
    if (answer === 'never') return new Promise(() => undefined);
    if (answer) return Promise.reject(answer);
    const version = Number(sent.at(-1)!.fields.get('version')) + 1;
    return Promise.resolve(Response.json({version, savedAt: '2026-11-12T13:05:00Z'}));
  };
});
afterEach(() => {
  window.fetch = realFetch;
});

describe('socle-draft, when its page is left', () => {
  it('sends what is not kept when the page is left, and keeps it in the tab', async () => {
    const {answer} = await open();
    answers = ['never'];
    answer('A', 'input');
    await settled();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(sent.map(({fields}) => fields.get('nom'))).to.deep.equal(['A']);
    expect(sent[0].init.keepalive).to.equal(true);
    expect(sessionStorage).to.have.length(1);
  });

  it('asks before leaving only when something cannot be saved', async () => {
    const {host, answer} = await open();
    const leaves = () => window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(leaves()).to.equal(true);
    answers = [new TypeError('network')];
    answer('A');
    await until(host, 'failed');
    expect(leaves()).to.equal(false);
    await clock.pass(5000);
    await until(host, 'saved');
    expect(leaves()).to.equal(true);
  });

  it('gives way to the form that is sent, without a question nor a saving', async () => {
    const {page, host, answer, hidden} = await open();
    answers = ['never'];
    answer('A');
    await soon(() => sent.length === 1, 'on its way');
    answer('AB');
    page.querySelector('socle-form')!.busy = true;
    await page.querySelector('socle-form')!.updateComplete;
    const before = hidden('enregistrement').value;
    expect(before).to.equal('k3jD81x0Qs2a.2'); // The form comes after the saving, whichever arrives first.
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.equal(true);
    expect(sent[0].init.signal!.aborted).to.equal(true);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([sent.length, host.unsaved, sessionStorage.length]).to.deep.equal([1, false, 0]);
  });

  it('takes up, in the name of the page that was left, what that page could not send', async () => {
    const key = 'socle-draft:A26-8L5N-3QRY:/brouillon/identite';
    sessionStorage.setItem('socle-draft:A25-2222-2222:/brouillon/identite', '{}');
    const left = {answers: 'nom=Martin&brouillon=A26-8L5N-3QRY', version: 3, saving: 'ancienne-page.7'};
    sessionStorage.setItem(key, JSON.stringify(left));
    const {host, input} = await open();
    await until(host, 'saved');
    expect(input.value).to.equal('Martin');
    expect(
      sent.map(({fields}) => [fields.get('nom'), fields.get('version'), fields.get('enregistrement')]),
    ).to.deep.equal([['Martin', '3', 'ancienne-page.7']]);
    await soon(() => sessionStorage.length === 0, 'nothing is left, of other drafts neither');
  });

  it('leaves aside answers to questions that the page has not', async () => {
    const key = 'socle-draft:A26-8L5N-3QRY:/brouillon/identite';
    sessionStorage.setItem(key, JSON.stringify({answers: 'nom=Martin&enfants.3.nom=x', version: 3, saving: 'page.7'}));
    const {input} = await open();
    await clock.pass(60_000);
    expect([input.value, sent.length, sessionStorage.length]).to.deep.equal(['Lefèvre', 0, 1]);
  });

  it('sends nothing when the page says no, or when it is disabled', async () => {
    const {page, host, answer} = await open();
    page.addEventListener('socle-draft-save', event => event.preventDefault(), {once: true});
    answer('A');
    await clock.pass(60_000);
    expect(sent).to.have.length(0);
    answer('AB');
    await clock.pass(5000);
    await until(host, 'saved');
    const off = await open(Disabled.args);
    off.answer('A');
    await clock.pass(60_000);
    expect(sent.filter(({fields}) => fields.get('nom') === 'A')).to.have.length(0);
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.equal(true);
  });
});
