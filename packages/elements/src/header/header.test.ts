import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {header, type HeaderContent} from './header.template.js';
import * as stories from './header.stories.js';
import './define.js';

const show = (args: HeaderContent) => fixture<HTMLElement>(html`<div class="socle-page">${header(args)}</div>`);

describe('socle-header', () => {
  it('disconnects by a POST, not by a link that a page could load', async () => {
    const root = await show(stories.Connected.args);
    const form = root.querySelector('form')!;

    expect(form.method).to.equal('post');
    expect(form.getAttribute('action')).to.equal('/identite/deconnexion');
    expect(form.querySelector('button')!.type).to.equal('submit');
    expect(form.textContent.trim()).to.equal('Se déconnecter');
  });

  it('is a header whose mark is decoration and whose link says where it leads (RGAA 1.2.4, 6.1.1, 9.2.1 : Anonymous, Connected, WithoutMark, LongNames)', async () => {
    for (const {args} of [stories.Anonymous, stories.Connected, stories.WithoutMark, stories.LongNames]) {
      const head = (await show(args)).querySelector('socle-header > header')!;
      expect(head.querySelector('a')!.textContent.trim()).to.equal(`${args.territory} – accueil`);
      for (const mark of head.querySelectorAll('svg')) {
        expect(mark.getAttribute('aria-hidden')).to.equal('true');
        expect(mark.querySelectorAll('title, desc, [title], [aria-label]')).to.have.length(0);
      }
    }
  });

  it('offers to disconnect only to who is connected', async () => {
    expect((await show(stories.Anonymous.args)).querySelector('form')).to.equal(null);
  });

  it('fits 320 px with long names', async () => {
    const root = await show(stories.LongNames.args);
    root.style.width = '320px';

    expect(root.scrollWidth).to.be.at.most(320);
  });

  for (const story of [stories.Anonymous, stories.Connected, stories.WithoutMark, stories.LongNames]) {
    it(`is accessible: ${story.name}`, async () => {
      await expect(await show(story.args)).to.be.accessible();
    });
  }
});
