import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import * as stories from './privacy-notice.stories.js';
import './define.js';

const {default: meta, ...states} = stories;

describe('socle-privacy-notice', () => {
  for (const {name, args} of Object.values(states)) {
    it(`is accessible, folded and unfolded: ${name}`, async () => {
      const page = await fixture(html`<section><h1>Vos accords</h1>${meta.render(args)}</section>`);
      await expect(page).to.be.accessible();
      page.querySelector('details')!.open = true;
      await expect(page).to.be.accessible();
    });
  }

  it('says all that article 13 asks, and asks for nothing', async () => {
    const page = await fixture(meta.render(stories.WithSources.args));
    const {controller, purpose, basis, recipients, retention, rights, dpo, sources} = stories.WithSources.args;
    for (const said of [controller, purpose, basis, recipients, retention, rights, dpo.email, ...sources, 'CNIL']) {
      expect(page.textContent).to.include(said);
    }
    expect(page.querySelector('input')).to.equal(null);
  });

  it('says each thing after its name, in lists (RGAA 9.1.3, 9.3.3 : Short, WithSources)', async () => {
    for (const {args} of Object.values(states)) {
      const page = await fixture(meta.render(args));
      expect(page.querySelector('h2')!.textContent).to.equal('Vos données personnelles');
      const rows = [...page.querySelectorAll('dl > div')];
      expect(rows).to.have.length('sources' in args ? 9 : 8);
      for (const row of rows) expect([...row.children].map(({localName}) => localName)).to.deep.equal(['dt', 'dd']);
    }
  });

  it('unfolds on paper, and folds again what was folded', async () => {
    const details = (await fixture(meta.render(stories.Short.args))).querySelector('details')!;
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
    details.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(true);
  });
});
