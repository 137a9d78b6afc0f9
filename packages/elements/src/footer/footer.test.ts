import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {footer, type FooterContent} from './footer.template.js';
import * as stories from './footer.stories.js';
import './define.js';

const show = (args: FooterContent) => fixture<HTMLElement>(html`<div class="socle-page">${footer(args)}</div>`);

describe('socle-footer', () => {
  it('gives the legal mention first, as a link', async () => {
    const first = (await show(stories.WithContact.args)).querySelector('ul a')!;

    expect(first.textContent).to.match(/^Accessibilité\s: non conforme$/);
    expect(first).to.have.attribute('href', '/accessibilite');
  });

  it('writes the level declared', async () => {
    const first = (await show(stories.WithoutContact.args)).querySelector('ul a')!;

    expect(first.textContent).to.match(/partiellement conforme$/);
  });

  it('is a footer with a list of links (RGAA 6.1.1, 9.2.1, 9.3.1 : WithContact, WithoutContact)', async () => {
    for (const {args} of [stories.WithContact, stories.WithoutContact]) {
      const foot = (await show(args)).querySelector('socle-footer > footer')!;
      expect([...foot.querySelectorAll('ul > li > a')].slice(1).map(({textContent}) => textContent)).to.deep.equal(
        args.links.map(({label}) => label),
      );
    }
  });

  it('can be phoned', async () => {
    const root = await show(stories.WithContact.args);

    expect(root.querySelector('a[href^="tel:"]')).to.have.attribute('href', 'tel:0231000000');
  });

  for (const story of [stories.WithContact, stories.WithoutContact]) {
    it(`is accessible: ${story.name}`, async () => {
      await expect(await show(story.args)).to.be.accessible();
    });
  }
});
