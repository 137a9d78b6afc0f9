import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {alert, type AlertContent} from './alert.template.js';
import * as stories from './alert.stories.js';
import './define.js';

const show = (args: AlertContent) => fixture<HTMLElement>(html`<div>${alert(args)}</div>`);

describe('socle-alert', () => {
  it('gives the focus to the title of an outcome', async () => {
    const root = await show(stories.Outcome.args);

    expect(document.activeElement === root.querySelector('h2')).to.equal(true);
    expect(root.querySelector('[role]')).to.equal(null);
  });

  it('leaves the focus alone when it is no outcome', async () => {
    const root = await show(stories.Warning.args);

    expect(root.contains(document.activeElement)).to.be.false;
    expect(root.querySelector('h2')!.hasAttribute('tabindex')).to.be.false;
  });

  it('does not take the focus from someone who has begun to type', async () => {
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Nom">`);
    input.focus();
    await show(stories.Outcome.args);

    expect(document.activeElement === input).to.equal(true);
  });

  it('takes the focus once, even when it is moved in the page', async () => {
    const root = await show(stories.Outcome.args);
    (document.activeElement as HTMLElement).blur();
    root.append(root.querySelector('socle-alert')!);

    expect(document.activeElement === document.body).to.equal(true);
  });

  it('says its kind in words, its icon being decoration (RGAA 1.2.4, 3.1.4, 9.1.3 : Information, Success, Warning, Failure, Outcome, UnderAHeading)', async () => {
    const kinds = {info: 'Information', success: 'Succès', warning: 'Attention', error: 'Erreur'};
    const {Information, Success, Warning, Failure, Outcome, UnderAHeading} = stories;
    for (const {args} of [Information, Success, Warning, Failure, Outcome, UnderAHeading]) {
      const root = await show(args);
      const words = root.querySelector('h2, h3')!.textContent.replace(/\s+:/, ' :');
      expect(words).to.equal(`${kinds[args.kind]} : ${args.title}`);
      expect(root.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      expect(root.querySelectorAll('svg title, svg desc, svg[aria-label]')).to.have.length(0);
    }
  });

  it('takes the level asked', async () => {
    expect((await show(stories.UnderAHeading.args)).querySelector('h3')).to.exist;
  });

  for (const story of [stories.Information, stories.Success, stories.Warning, stories.Failure, stories.Outcome]) {
    it(`is accessible: ${story.name}`, async () => {
      await expect(await show(story.args)).to.be.accessible();
    });
  }
});
