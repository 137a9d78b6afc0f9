import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import type {ConsentContent} from './consent.template.js';
import * as stories from './consent.stories.js';
import '../choices/define.js';
import './define.js';

const {default: meta, ...states} = stories;

const show = (content: ConsentContent) =>
  fixture<HTMLFormElement>(html`<form novalidate><h1>Vos accords</h1>${meta.render(content)}</form>`);

describe('socle-consent', () => {
  for (const {name, args} of Object.values(states)) {
    it(`is accessible: ${name}`, async () => expect(await show(args)).to.be.accessible());
  }

  it('chooses nothing beforehand and never blocks', async () => {
    const form = await show(stories.NoAnswer.args);
    expect(form.querySelectorAll('input[type="radio"]')).to.have.length(2);
    expect(form.querySelector(':checked, [required]')).to.equal(null);
    expect(form.checkValidity()).to.equal(true);
  });

  it('says that the answer is optional, free and reversible', async () => {
    const form = await show(stories.NoAnswer.args);
    expect(form.querySelector('legend')!.textContent).to.include('(facultatif)');
    expect(form.textContent).to.include('Votre choix est libre').and.to.include('à tout moment');
  });

  it('sends the answer with the version of its text', async () => {
    const data = new FormData(await show(stories.Declined.args));
    expect([...data]).to.deep.equal([
      ['photos', 'non'],
      ['photos.version', '2026-09-01'],
    ]);
  });
});
