import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {breadcrumb, type BreadcrumbContent} from './breadcrumb.template.js';
import * as stories from './breadcrumb.stories.js';
import './define.js';

const show = (args: BreadcrumbContent) => fixture<HTMLElement>(html`<div class="socle-page">${breadcrumb(args)}</div>`);

describe('socle-breadcrumb', () => {
  it('says which page is the present one, and only that one', async () => {
    const root = await show(stories.ThreeLevels.args);
    const current = root.querySelectorAll('[aria-current]');

    expect(current).to.have.lengthOf(1);
    expect(current[0]).to.have.attribute('aria-current', 'page');
    expect(current[0]?.textContent).to.equal('Votre demande');
  });

  it('may link the present page', async () => {
    const root = await show(stories.CurrentIsALink.args);

    expect(root.querySelector('a[aria-current="page"]')!.textContent).to.equal('Votre demande');
  });

  it('is a named navigation with an ordered list (RGAA 6.1.1, 9.2.1, 9.3.2 : ThreeLevels, CurrentIsALink)', async () => {
    for (const {args} of [stories.ThreeLevels, stories.CurrentIsALink]) {
      const places = (await show(args)).querySelectorAll('nav[aria-label="Fil d’Ariane"] > ol > li');
      expect([...places].map(({textContent}) => textContent)).to.deep.equal(args.items.map(({label}) => label));
    }
  });

  it('is accessible', async () => {
    await expect(await show(stories.ThreeLevels.args)).to.be.accessible();
  });
});
