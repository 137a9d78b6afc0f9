import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {alert, type AlertContent} from './alert.template.js';
import * as stories from './alert.stories.js';
import './define.js';

const show = (args: AlertContent) => fixture<HTMLElement>(html`<div>${alert(args)}</div>`);

describe('socle-alert', () => {
  it('gives the focus to the title of an outcome', async () => {
    const root = await show(stories.Outcome.args);

    expect(document.activeElement).to.equal(root.querySelector('h2'));
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

    expect(document.activeElement).to.equal(input);
  });

  it('takes the focus once, even when it is moved in the page', async () => {
    const root = await show(stories.Outcome.args);
    (document.activeElement as HTMLElement).blur();
    root.append(root.querySelector('socle-alert')!);

    expect(document.activeElement).to.equal(document.body);
  });

  it('says its kind in words', async () => {
    const root = await show(stories.Failure.args);

    expect(root.querySelector('h2')!.textContent).to.match(/^Erreur\s: Votre session est terminée$/);
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
