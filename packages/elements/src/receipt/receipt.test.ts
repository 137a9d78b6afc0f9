import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, render} from 'lit';
import {settled} from '@socle/core/page-clock.testing';
import {receipt, type ReceiptContent} from './receipt.template.js';
import * as stories from './receipt.stories.js';
import '../alert/define.js';
import './define.js';

const show = (args: ReceiptContent) =>
  fixture<HTMLElement>(html`<div class="socle-page"><h1>Votre demande est déposée</h1>${receipt(args)}</div>`);

/** Puts another function in the place of one of the browser’s, and gives back the way to undo it. */
function replace<T extends object, K extends keyof T>(owner: T, name: K, value: T[K]) {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, {value, configurable: true, writable: true});
  return () => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  };
}

describe('socle-receipt', () => {
  it('prints', async () => {
    let printed = 0;
    const undo = replace(window, 'print', () => {
      printed += 1;
    });
    const root = await show(stories.Acceptance.args);
    root.querySelector<HTMLElement>('[data-print]')!.click();
    undo();

    expect(printed).to.equal(1);
  });

  it('copies the number, and says so (RGAA 7.3.1, 7.3.2, 7.5.1 : Acceptance)', async () => {
    let copied = '';
    const undo = replace(navigator.clipboard, 'writeText', text => {
      copied = text;
      return Promise.resolve();
    });
    const root = await show(stories.Acceptance.args);
    const button = root.querySelector<HTMLElement>('[data-copy]')!;
    expect(root.querySelector('[role="status"]')!.textContent).to.equal('');
    button.focus();
    await sendKeys({press: 'Enter'});
    await settled();
    undo();

    expect(document.activeElement === button).to.equal(true);
    expect(copied).to.equal('2B4-7F9-K3T');
    expect(root.querySelector('[role="status"]')!.textContent).to.equal('Numéro copié');
  });

  it('says what to do when the browser refuses the copy (RGAA 7.5.2 : Acceptance)', async () => {
    const undo = replace(navigator.clipboard, 'writeText', () => Promise.reject(new Error('refused')));
    const root = await show(stories.Acceptance.args);
    root.querySelector<HTMLElement>('[data-copy]')!.click();
    await settled();
    undo();

    expect(root.querySelector('[role="alert"]')!.textContent).to.match(/n’a pas pu être copié/);
    expect(root.querySelector('[role="status"]')!.textContent).to.equal('');
  });

  it('reveals the buttons that need scripts; the server hides them', async () => {
    const written = document.createElement('template');
    render(receipt(stories.Acceptance.args), written.content); // In a template no element is upgraded.
    expect(written.content.querySelectorAll('button[hidden]')).to.have.lengthOf(2);

    const root = await show(stories.Acceptance.args);
    expect(root.querySelectorAll('button[hidden]')).to.have.lengthOf(0);
  });

  it('is made of headed parts, with lists for what is numbered and for what is named (RGAA 9.1.3, 9.3.2, 9.3.3 : Acceptance, Rejection, NoDecision, MailFailed, WithAnswers)', async () => {
    const {default: _, ...states} = stories;
    for (const {args} of Object.values(states)) {
      const root = await show(args);
      expect([...root.querySelectorAll('section')].every(({firstElementChild}) => firstElementChild?.matches('h2'))).to
        .be.true;
      expect(
        [...root.querySelectorAll('[data-stamp] dl > div > dt')].map(({textContent}) => textContent),
      ).to.deep.equal(['Numéro de dossier', 'Reçu le', 'Par']);
      expect(root.querySelectorAll('[data-next] ol > li')).to.have.lengthOf(args.next.length);
    }
  });

  it('says that the e-mail could not be sent', async () => {
    const root = await show(stories.MailFailed.args);

    expect(root.querySelector('socle-alert[kind="warning"]')!.textContent).to.include('n’est pas parti');
  });

  for (const story of [
    stories.Acceptance,
    stories.Rejection,
    stories.NoDecision,
    stories.MailFailed,
    stories.WithAnswers,
  ]) {
    it(`is accessible: ${story.name}`, async () => {
      await expect(await show(story.args)).to.be.accessible();
    });
  }
});
