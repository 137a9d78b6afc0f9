import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {html} from 'lit';
import {soon, stoppedTime} from '@socle/core/page-clock.testing';
import * as stories from './draft.stories.js';
import type {DraftContent} from './draft.template.js';
import type {SocleDraft} from './draft.js';
import '../field/define.js';
import '../form/define.js';
import './define.js';

const {Closed, Conflict, Disabled, English, Failed, Gone, Offline, Older, Refused, Saved, Saving} = stories;
const realFetch = window.fetch;
let sent: {url: string; fields: URLSearchParams; init: RequestInit}[];
let answers: (Response | Error | 'never')[];
const json = (status: number, body: object) => new Response(JSON.stringify(body), {status});
const saved = (version: number) => json(200, {version, savedAt: '2026-11-12T13:05:00Z'});

async function open(content: DraftContent = Saved.args) {
  const page = await fixture<HTMLElement>(html`<main lang="fr">${stories.default.render(content)}</main>`);
  const host = page.querySelector<SocleDraft>('socle-draft')!;
  const input = page.querySelector<HTMLInputElement>('#nom')!;
  const hidden = (name: string) => page.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)!;
  const answer = (text: string, type = 'change') => {
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    if (type === 'change') input.dispatchEvent(new Event('change', {bubbles: true}));
  };
  return {page, host, input, hidden, answer, status: () => shown(host)};
}
const shown = (host: Element) =>
  [...host.querySelectorAll<HTMLElement>('[data-draft-status] > *')]
    .filter(one => !one.hidden)
    .map(one => one.textContent.replace(/\s+/g, ' ').trim())
    .join('|');
const spoken = (role: string) => document.querySelector(`body > [role="${role}"]`)?.textContent ?? '';
const hush = () => document.querySelectorAll('body > [role]').forEach(region => (region.textContent = ''));
const clock = stoppedTime();
const until = (host: SocleDraft, state: string) => soon(() => host.state === state, state);
const setOnline = (online: boolean) =>
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => online});

beforeEach(() => {
  sent = [];
  answers = [];
  sessionStorage.clear();
  hush();
  window.fetch = (url, init) => {
    sent.push({url: url as string, fields: new URLSearchParams(init!.body as string), init: init!});
    const answer = answers.shift() ?? saved(Number(sent.at(-1)!.fields.get('version')) + 1);
    if (answer === 'never') return new Promise(() => undefined);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
});
afterEach(() => {
  window.fetch = realFetch;
  setOnline(true);
});

describe('socle-draft', () => {
  const states = {Saved, Older, Saving, Failed, Offline, Conflict, Closed, Gone, Refused, Disabled};
  for (const [name, story] of Object.entries(states)) {
    it(`is accessible: ${name}`, async () => {
      const {page, host} = await open(story.args);
      await expect(page).to.be.accessible();
      expect(shown(host)).to.match(/^[^|]+\.$|…$/); // One sentence, and it stays as the server wrote it.
    });
  }

  it('is accessible: English', async () => {
    const page = await fixture(English.render(English.args));
    await expect(page).to.be.accessible();
    expect(shown(page)).to.equal('Draft saved at 14:05.');
  });

  it('saves what is typed after a pause, with what the page was written from, and says when (RGAA 7.5.1 : Saved)', async () => {
    const {host, input, hidden, status} = await open();
    input.focus();
    await sendKeys({press: 'End'});
    await sendKeys({type: ' B'});
    expect(sent).to.have.length(0);
    await clock.pass(1499);
    expect(sent).to.have.length(0);
    await clock.pass(1);
    expect(sent).to.have.length(1);
    await until(host, 'saved');
    expect(sent[0].url).to.equal('/brouillon/identite');
    expect(sent[0].init.keepalive).to.equal(true);
    expect(Object.fromEntries(sent[0].fields)).to.deep.equal({
      nom: 'Lefèvre B',
      brouillon: 'A26-7K4M-2PQX',
      version: '4',
      enregistrement: 'k3jD81x0Qs2a.1',
    });
    expect(hidden('version').value).to.equal('5');
    expect(hidden('enregistrement').value).to.equal('k3jD81x0Qs2a.2');
    expect(status()).to.match(/^Brouillon enregistré à \d\d h \d\d\.$/);
    expect(document.activeElement === input).to.equal(true);
    await clock.pass(100);
    expect(spoken('status'), 'spoken once').to.equal(status());
    expect(spoken('alert')).to.equal('');
  });

  it('is told once to a screen reader, and not again at the next saving (RGAA 7.5.1 : Saved)', async () => {
    const {host, answer} = await open();
    await virtual.start({container: document.body});
    answer('A');
    await soon(() => sent.length === 1, 'sent');
    await until(host, 'saved');
    await clock.pass(100);
    expect(spoken('status'), 'first').not.to.equal('');
    hush();
    answer('AB');
    await clock.pass(5000);
    expect(sent, 'second').to.have.length(2);
    await until(host, 'saved');
    await clock.pass(200);
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    expect(log.filter(phrase => /^polite: Brouillon enregistré à \d\d h \d\d\./.test(phrase))).to.have.length(1);
    expect(spoken('status')).to.equal('');
  });

  it('is read as a sentence by a screen reader, which hears its trouble once (RGAA 7.5.2 : Failed)', async () => {
    const {page, host, answer} = await open();
    await virtual.start({container: document.body});
    answers = [new TypeError('network'), new TypeError('network')];
    answer('A');
    await until(host, 'failed');
    await clock.pass(100);
    expect(spoken('alert'), 'told').not.to.equal('');
    await clock.pass(1900); // The first new attempt comes after 1 to 2 s.
    expect(sent, 'tried again').to.have.length(2);
    await clock.pass(300);
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    expect(
      log.filter(phrase => /^assertive: Vos dernières réponses ne sont pas encore enregistrées/.test(phrase)),
    ).to.have.length(1);
    expect(log.filter(phrase => /Enregistrement du brouillon/.test(phrase))).to.have.length(0);
    await expect(page).to.be.accessible();
  });

  it('tries again after a failure, keeps the answers in this tab meanwhile, and forgets them once kept', async () => {
    const {host, answer, status} = await open();
    const heard: string[] = [];
    host.addEventListener('socle-draft-failed', event =>
      heard.push((event as CustomEvent<{kind: string}>).detail.kind),
    );
    host.addEventListener('socle-draft-saved', event =>
      heard.push(String((event as CustomEvent<{version: number}>).detail.version)),
    );
    answers = [json(503, {})];
    answer('A');
    await until(host, 'failed');
    expect(status()).to.match(/nous réessayons/i);
    expect(Object.keys(sessionStorage)).to.deep.equal(['socle-draft:A26-7K4M-2PQX:/brouillon/identite']);
    await clock.pass(5000);
    await until(host, 'saved');
    expect(sent.map(({fields}) => fields.get('enregistrement'))).to.deep.equal(['k3jD81x0Qs2a.1', 'k3jD81x0Qs2a.2']);
    expect(heard).to.deep.equal(['failed', '5']);
    expect(sessionStorage).to.have.length(0);
  });

  it('waits for the connection, then saves', async () => {
    const {host, answer, status} = await open();
    setOnline(false);
    answer('A');
    await until(host, 'offline');
    expect(sent).to.have.length(0);
    expect(status()).to.match(/vous n’avez plus de connexion/);
    setOnline(true);
    window.dispatchEvent(new Event('online'));
    await until(host, 'saved');
    expect(sent).to.have.length(1);
  });

  it('lets the usager choose when the page was filled in elsewhere (RGAA 7.5.2, 7.3.1, 7.3.2 : Conflict)', async () => {
    const {page, host, answer, hidden, status} = await open();
    answers = [json(409, {version: 9, savedAt: '2026-11-12T13:05:00Z'})];
    answer('A');
    await until(host, 'conflict');
    await clock.pass(100);
    expect(spoken('alert')).to.equal(status());
    const keep = page.querySelector<HTMLElement>('[data-keep]')!;
    expect([keep.checkVisibility(), keep.textContent]).to.deep.equal([true, 'Garder les réponses de cette page']);
    expect(page.querySelector('[data-view]')!.getAttribute('href')).to.equal('/demarche/identite');
    expect(hidden('version').value).to.equal('4'); // The form itself, sent now, is told of the conflict too.
    answer('AB');
    await clock.pass(60_000);
    expect(sent).to.have.length(1);
    keep.focus();
    await sendKeys({press: 'Enter'});
    expect(document.activeElement!.hasAttribute('data-draft-status')).to.equal(true);
    await until(host, 'saved');
    expect(sent[1].fields.get('version')).to.equal('9');
    expect(sent[1].fields.get('nom')).to.equal('AB');
    expect(keep.checkVisibility()).to.equal(false);
  });

  it('is told at once by the other tab, which saved the same questions', async () => {
    const {host} = await open();
    const [other, third] = [new BroadcastChannel('socle-draft'), new BroadcastChannel('socle-draft')];
    let heard = 0; // By a tab opened after the page: the page has heard it before.
    third.onmessage = () => (heard += 1);
    other.postMessage({draft: 'A26-7K4M-2PQX', endpoint: '/brouillon/enfants', version: 8});
    other.postMessage({draft: 'A26-2222-2222', endpoint: '/brouillon/identite', version: 8});
    await soon(() => heard === 2, 'both were heard');
    expect(host.state).to.equal('saved');
    other.postMessage({draft: 'A26-7K4M-2PQX', endpoint: '/brouillon/identite', version: 8});
    await until(host, 'conflict');
    other.close();
    third.close();
  });

  for (const [status, state, words] of [
    [401, 'closed', /Votre session a pris fin/],
    [410, 'gone', /n’est plus un brouillon/],
    [413, 'refused', /Appuyez sur le bouton/],
  ] as const) {
    it(`says what ${status} means, once, and sends nothing more by itself`, async () => {
      const {host, answer, status: sentence} = await open();
      answers = [json(status, {})];
      answer('A');
      await until(host, state);
      expect(sentence()).to.match(words);
      await clock.pass(100);
      expect(spoken('alert')).to.equal(sentence());
      await clock.pass(60_000);
      expect(sent).to.have.length(1);
    });
  }

  it('saves again once the session is open again, when the page is looked at', async () => {
    const {host, answer} = await open();
    answers = [json(401, {})];
    answer('A');
    await until(host, 'closed');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(host, 'saved');
  });
});
