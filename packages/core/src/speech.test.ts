import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {announce} from './announce.js';
import {stoppedTime} from './page-clock.testing.js';
import {say} from './say.js';

describe('say', () => {
  it('writes where Lit wrote, so that its next render still works', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const message = (text: string) => html`<p>${text}</p>`;
    render(message('du serveur'), place);
    say(place.querySelector('p')!, 'du navigateur');
    expect(place.textContent).to.equal('du navigateur');
    render(message('encore du serveur'), place);
    expect(place.textContent).to.equal('encore du serveur');
  });

  it('adds a text only where there is none, and none for nothing', async () => {
    const node = await fixture<HTMLElement>(html`<p></p>`);
    say(node, '');
    expect(node.lastChild?.nodeType).not.to.equal(Node.TEXT_NODE);
    say(node, 'bonjour');
    expect(node.textContent).to.equal('bonjour');
  });
});

describe('announce', () => {
  const clock = stoppedTime();

  it('fills an empty region of the page, one for each role, and says the same sentence again', async () => {
    announce('Brouillon enregistré', 'status');
    const region = document.querySelector('[role="status"]')!;
    expect(region.textContent).to.equal('');
    await clock.pass(100);
    expect(region.textContent).to.equal('Brouillon enregistré');
    announce('Brouillon enregistré', 'status');
    expect(region.textContent).to.equal('');
    await clock.pass(100);
    expect(document.querySelectorAll('[role="status"]')).to.have.length(1);
    expect(region.textContent).to.equal('Brouillon enregistré');
  });
});
