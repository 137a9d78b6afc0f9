import {aTimeout, expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
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

  it('copies the number, and says so', async () => {
    let copied = '';
    const undo = replace(navigator.clipboard, 'writeText', text => {
      copied = text;
      return Promise.resolve();
    });
    const root = await show(stories.Acceptance.args);
    root.querySelector<HTMLElement>('[data-copy]')!.click();
    await aTimeout(0);
    undo();

    expect(copied).to.equal('2B4-7F9-K3T');
    expect(root.querySelector('[role="status"]')!.textContent).to.equal('Numéro copié');
  });

  it('says what to do when the browser refuses the copy', async () => {
    const undo = replace(navigator.clipboard, 'writeText', () => Promise.reject(new Error('refused')));
    const root = await show(stories.Acceptance.args);
    root.querySelector<HTMLElement>('[data-copy]')!.click();
    await aTimeout(0);
    undo();

    expect(root.querySelector('[role="status"]')!.textContent).to.match(/n’a pas pu être copié/);
  });

  it('reveals the buttons that need scripts; the server hides them', async () => {
    const written = document.createElement('template');
    render(receipt(stories.Acceptance.args), written.content); // In a template no element is upgraded.
    expect(written.content.querySelectorAll('button[hidden]')).to.have.lengthOf(2);

    const root = await show(stories.Acceptance.args);
    expect(root.querySelectorAll('button[hidden]')).to.have.lengthOf(0);
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
