import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {settled, soon, stoppedTime} from '@socle/core/page-clock.testing';
import stories, {Ended, English, Quiet, Short, Warning} from './session.stories.js';
import type {SessionContent} from './session.template.js';
import type {SocleSession} from './session.js';
import '../form/define.js';
import './define.js';

const realFetch = window.fetch;
let asked: string[];
let answers: (Response | Error)[];
const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();
const prolonged = (ms: number) => Response.json({expiresAt: inMs(ms)});
const clock = stoppedTime();

/** A page whose session ends in `ms`, and something that has the focus in it. */
async function open(ms: number, more: Partial<SessionContent> = {}) {
  const args = {...Quiet.args, now: inMs(0), expiresAt: inMs(ms), ...more};
  const page = await fixture<HTMLElement>(html`<main lang="fr"><input aria-label="Nom">${stories.render(args)}</main>`);
  const host = page.querySelector<SocleSession>('socle-session')!;
  const [warning, ended] = page.querySelectorAll('dialog');
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const text = (name: string) => part(name).textContent.replace(/\s+/g, ' ').trim();
  return {page, host, warning, ended, part, text, input: page.querySelector('input')!};
}

beforeEach(() => {
  asked = [];
  answers = [];
  window.fetch = url => {
    asked.push(url as string);
    const answer = answers.shift() ?? prolonged(3_600_000);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
});
afterEach(() => {
  window.fetch = realFetch;
});

describe('socle-session', () => {
  for (const [name, story] of Object.entries({Quiet, Short, Warning, Ended})) {
    it(`is accessible: ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<main lang="fr">${stories.render(story.args)}</main>`);
      await expect(page).to.be.accessible();
      const state = [...page.querySelectorAll('dialog')].map(dialog => dialog.open);
      expect(state).to.deep.equal([name === 'Warning', name === 'Ended']); // As the page wrote it.
    });
  }

  it('is accessible: English', async () => {
    const page = await fixture(English.render(English.args));
    await expect(page).to.be.accessible();
    expect(page.querySelector('h2')!.textContent).to.match(/^Your session will end in/);
  });

  it('says the limit on the page when it is short, scripts or not (RGAA 13.1.4 : Short)', async () => {
    const {text} = await open(1_800_000, Short.args);
    expect(text('limit')).to.match(/^Sans activité de votre part pendant 30 minutes/);
  });

  it('warns in time, in a dialog whose title is read first, with a name and a way out (RGAA 7.1.1, 7.3.1, 12.9.1, 13.1.4 : Warning)', async () => {
    const {page, warning, text, input} = await open(20_400, {warnMs: 5});
    input.focus();
    expect(warning.open).to.equal(false);
    await clock.pass(399);
    expect(warning.open).to.equal(false);
    await clock.pass(1);
    expect(warning.open, 'twenty seconds at least').to.equal(true);
    expect(text('left')).to.equal('0 min 20 s');
    expect(document.activeElement!.id).to.equal('session-titre');
    expect(warning.matches(':modal')).to.equal(true);
    await expect(page).to.be.accessible();
    const stops: string[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await sendKeys({press: 'Tab'});
      stops.push(document.activeElement!.textContent);
    }
    expect(stops).to.deep.equal(['Rester connecté', 'Enregistrer et quitter']);
    await clock.pass(2000);
    expect(text('left'), 'it counts').to.equal('0 min 18 s');
    expect(text('said')).to.equal(''); // Not every second.
  });

  it('puts the end off when asked, and gives the focus back (RGAA 7.3.2, 12.8.2, 13.1.4 : Warning)', async () => {
    const {host, warning, input, part} = await open(20_400, {warnMs: 5});
    let until = '';
    host.addEventListener('socle-session-extend', event => {
      until = (event as CustomEvent<{expiresAt: string}>).detail.expiresAt;
    });
    input.focus();
    await clock.pass(400);
    expect(warning.open).to.equal(true);
    part('stay').click();
    await soon(() => !warning.open, 'closed');
    expect(asked).to.deep.equal(['/session/prolonger']);
    expect(Date.parse(until)).to.be.greaterThan(Date.now() + 3_000_000);
    expect(document.activeElement === input).to.equal(true);
  });

  it('stays when the dialog is closed with Escape (RGAA 7.3.1 : Warning)', async () => {
    const {warning} = await open(60_000);
    expect(warning.open).to.equal(true);
    await sendKeys({press: 'Escape'});
    await soon(() => !warning.open, 'closed once the server said yes');
    expect(asked).to.deep.equal(['/session/prolonger']);
  });

  it('says, once, that one minute is left (RGAA 7.5.1 : Warning)', async () => {
    const {text} = await open(60_600);
    expect(text('said')).to.equal('');
    await clock.pass(600);
    expect(text('said')).to.equal('Il reste moins d’une minute.');
  });

  it('says that it could not be prolonged, and stays there (RGAA 7.5.2 : Warning)', async () => {
    const {warning, part, text} = await open(60_000);
    answers = [new TypeError('network'), new Response('oups', {status: 500})];
    part('stay').click();
    await clock.pass(100);
    expect(text('trouble')).not.to.equal('');
    expect([warning.open, text('trouble').slice(0, 40)]).to.deep.equal([
      true,
      'Votre session n’a pas pu être prolongée.',
    ]);
    part('stay').click();
    await soon(() => text('trouble') === '', 'taken away, to be said again');
    await clock.pass(100);
    expect(text('trouble'), 'said again').not.to.equal('');
    part('stay').click();
    await soon(() => !warning.open, 'at last');
  });

  it('saves and leaves with the form of the page', async () => {
    const {page, warning, part} = await open(60_000);
    const pressed: string[] = [];
    page.querySelector('form')!.addEventListener('submit', event => {
      event.preventDefault();
      const button = event.submitter as HTMLButtonElement;
      pressed.push(`${button.name}=${button.value}`);
    });
    part('leave').click();
    expect(pressed).to.deep.equal(['action=enregistrer']);
    expect(warning.open).to.equal(false);
  });

  it('once it is over, says what is kept and how to come back (RGAA 7.3.2, 13.1.4 : Ended)', async () => {
    const {page, host, warning, ended, part, input} = await open(400);
    let over = 0;
    host.addEventListener('socle-session-end', () => (over += 1));
    answers = [new Response('{}', {status: 401})];
    await clock.pass(400);
    await soon(() => ended.open, 'over');
    expect([warning.open, over, asked.length]).to.deep.equal([false, 1, 1]);
    expect(document.activeElement!.id).to.equal('session-finie');
    expect(page.querySelector('[target="_blank"]')!.textContent).to.match(/\(nouvel onglet\)$/);
    await expect(page).to.be.accessible();
    part('close').click();
    await settled();
    expect([ended.open, input.isConnected]).to.deep.equal([false, true]);
  });

  it('believes the server, and not a clock that jumped', async () => {
    let extended = false;
    const note = () => (extended = true);
    document.addEventListener('socle-session-extend', note, {once: true});
    const {warning, ended} = await open(-3_600_000, {now: inMs(0)});
    await soon(() => extended, 'the server gave its time');
    expect(asked).to.have.length(1);
    expect([warning.open, ended.open]).to.deep.equal([false, false]);
  });

  it('learns the time from the server again, when the clock of the device was changed', async () => {
    const {warning, host, text} = await open(600_000);
    const now = Date.now;
    Date.now = () => now() + 500_000;
    answers = [Response.json({expiresAt: new Date(now() + 600_000).toISOString(), now: new Date(now()).toISOString()})];
    window.dispatchEvent(new Event('focus'));
    expect([warning.open, text('left')]).to.deep.equal([true, '1 min 40 s']);
    await host.extend();
    expect(warning.open).to.equal(false);
    Date.now = now;
  });

  it('measures from the time of the server: a device an hour late is not told that all is well', async () => {
    const {warning, text} = await open(0, {now: inMs(3_600_000), expiresAt: inMs(3_600_000 + 90_000)});
    expect(warning.open).to.equal(true);
    expect(text('left')).to.match(/^1 min (30|29) s$/);
  });

  it('hears that another tab, or an autosave, prolonged the session', async () => {
    const {warning} = await open(60_000);
    expect(warning.open).to.equal(true);
    const other = new BroadcastChannel('socle-session');
    other.postMessage(Date.now() + 3_600_000);
    await soon(() => !warning.open, 'closed');
    other.close();
    const second = await open(60_000);
    const detail = {version: 2, savedAt: inMs(0), sessionExpiresAt: inMs(3_600_000)};
    document.dispatchEvent(new CustomEvent('socle-draft-saved', {detail}));
    expect(second.warning.open).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  it('looks again when the device wakes up', async () => {
    const {host, warning} = await open(20_400, {warnMs: 5});
    const now = Date.now;
    Date.now = () => now() + 3000;
    window.dispatchEvent(new Event('focus'));
    Date.now = now;
    expect(warning.open).to.equal(true);
    expect(host.isConnected).to.equal(true);
  });
});
