import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html, type TemplateResult} from 'lit';
import {identity, type IdentityContent} from './identity.template.js';
import * as stories from './identity.stories.js';
import '../alert/define.js';
import './define.js';

const {default: meta, ...states} = stories;

const show = (content: TemplateResult) => fixture(html`<section><h1>Démarche</h1>${content}</section>`);

/** A press as a person gives it; the page of the test does not leave. Tells whether the browser would have left. */
function press(link: HTMLElement, options: MouseEventInit = {}) {
  let leaves = false;
  const stay = (event: Event) => {
    leaves = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stay, {once: true});
  link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ...options}));
  return leaves;
}

async function entrance(content: Partial<IdentityContent> = {}) {
  const page = await show(identity({...stories.FirstVisit.args, ...content}));
  const host = page.querySelector('socle-identity')!;
  return {page, host, link: host.link!, busy: host.querySelector('[data-busy]')!};
}

describe('socle-identity', () => {
  for (const state of Object.values(states)) {
    it(`is accessible: ${state.name}`, async () => {
      const render = 'render' in state ? state.render : meta.render;
      await expect(await show((render as (args: unknown) => TemplateResult)(state.args))).to.be.accessible();
    });
  }

  it('names the button and its help with the words that FranceConnect fixes (RGAA 6.1.1, 6.1.5 : FirstVisit)', async () => {
    const {host, link} = await entrance();
    expect(link.textContent).to.equal('S’identifier avec FranceConnect');
    expect(link).to.have.attribute('href', '#connexion');
    const help = host.querySelector('[target="_blank"]')!;
    expect(help.textContent.replace('\u202f', ' ')).to.equal('Qu’est-ce que FranceConnect ?');
    expect(help).to.have.attribute('rel', 'noopener');
    expect(help.getAttribute('title')).to.match(/^Qu’est-ce que FranceConnect\s\? - nouvelle fenêtre$/);
  });

  it('is followed with the keyboard, the focus staying on it (RGAA 7.3.1, 7.3.2, 7.5.1 : FirstVisit)', async () => {
    const {link, busy} = await entrance();
    expect(busy.textContent).to.equal('');
    link.addEventListener('click', () => link.setAttribute('href', '#'), {once: true}); // The test stays here.
    link.focus();
    await sendKeys({press: 'Enter'});
    expect(document.activeElement === link).to.equal(true);
    expect(busy.matches('[role="status"]') && busy.textContent).to.equal('Redirection vers FranceConnect…');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lists the data that will be received (RGAA 9.3.1 : FirstVisit, Alone, WithForm)', async () => {
    for (const {args} of [stories.FirstVisit, stories.Alone, stories.WithForm]) {
      const {host} = await entrance(args);
      expect([...host.querySelectorAll('ul > li')].map(({textContent}) => textContent)).to.deep.equal(args.data);
    }
  });

  it('lets the first press through and holds the next ones, with a status (RGAA 7.5.1 : FirstVisit)', async () => {
    const {link, busy} = await entrance();
    expect(press(link)).to.equal(true);
    expect(link).to.have.attribute('aria-disabled', 'true');
    expect(busy.textContent).to.equal('Redirection vers FranceConnect…');
    expect(busy).to.have.attribute('role', 'status');
    expect(press(link)).to.equal(false);
  });

  it('answers again when the page comes back', async () => {
    const {link, busy} = await entrance();
    press(link);
    window.dispatchEvent(new Event('pageshow'));
    expect(link).not.to.have.attribute('aria-disabled');
    expect(busy.textContent).to.equal('');
    expect(press(link)).to.equal(true);
  });

  it('holds nothing when the link opens elsewhere', async () => {
    const {link} = await entrance();
    press(link, {ctrlKey: true});
    expect(link).not.to.have.attribute('aria-disabled');
  });

  it('says what an outcome came to in a heading, its kind in words, that nothing is lost, and takes the focus there (RGAA 3.1.4, 9.1.3 : Cancelled, NotMatched, Unavailable, Expired, Refused)', async () => {
    const {Cancelled, NotMatched, Unavailable, Expired, Refused} = stories;
    for (const {args} of [Cancelled, NotMatched, Unavailable, Expired, Refused]) {
      (document.activeElement as HTMLElement).blur(); // The page of an outcome has just been loaded.
      const {host} = await entrance(args);
      const message = host.querySelector('socle-alert')!;
      expect(document.activeElement === message.querySelector('h2')).to.equal(true);
      expect(document.activeElement!.textContent).to.match(/^(Information|Attention)\s: ./);
      expect(message.textContent).to.include('Rien n’est perdu');
      expect(host.querySelector('a[href="#sans-compte"]')).to.exist;
    }
  });

  it('lets a connected person leave by a plain form (RGAA 11.9.1 : Connected)', async () => {
    const page = await show(stories.Connected.render(stories.Connected.args));
    expect(page.textContent).to.include('Angela Claire Louise Dubois');
    const form = page.querySelector('form')!;
    expect([form.method, form.getAttribute('action')]).to.deep.equal(['post', '#deconnexion']);
    expect(form.querySelector('button')!.textContent).to.equal('Se déconnecter');
  });
});
