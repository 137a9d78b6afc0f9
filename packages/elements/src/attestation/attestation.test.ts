import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import type {AttestationContent} from './attestation.template.js';
import * as stories from './attestation.stories.js';
import './define.js';

const {default: meta, ...states} = stories;

async function show(content: AttestationContent) {
  const form = await fixture<HTMLFormElement>(html`<form novalidate>${meta.render(content)}</form>`);
  const host = form.querySelector('socle-attestation')!;
  await host.updateComplete;
  return {form, host, box: host.control!, message: host.querySelector<HTMLElement>('[data-error]')!};
}

describe('socle-attestation', () => {
  for (const {name, args} of Object.values(states)) {
    it(`is accessible: ${name}`, async () => expect((await show(args)).form).to.be.accessible());
  }

  it('is named by the declaration at its right, and recalls the sanctions (RGAA 11.1.1, 11.1.2, 11.2.5, 11.4.1, 11.4.3 : Unchecked, Checked, Refused)', async () => {
    for (const {args} of Object.values(states)) {
      const {form, box} = await show(args);
      const [label] = box.labels!;
      expect(label.htmlFor).to.equal(box.id);
      expect(label.textContent).to.equal(stories.Unchecked.args.statement);
      expect(box.matches('[aria-label], [aria-labelledby], [title]')).to.equal(false);
      const words = document.createRange();
      words.selectNodeContents(label);
      expect(words.getBoundingClientRect().left - box.getBoundingClientRect().right).to.be.within(0, 24);
      const [hint] = box.getAttribute('aria-describedby')!.split(' ');
      expect(document.getElementById(hint)!.textContent).to.include('441-7');
      form.remove(); // The states share their ids.
    }
  });

  it('says what to do when it is not ticked, and takes it back once it is, by keyboard (RGAA 7.3.1, 7.3.2, 11.10.1, 11.10.3, 11.10.4 : Unchecked)', async () => {
    const {form, box, message} = await show(stories.Unchecked.args);
    expect(form.checkValidity()).to.equal(false);
    expect(message.textContent).to.equal('Cochez la case pour attester l’exactitude de vos réponses.');
    expect(message.checkVisibility()).to.equal(true);
    expect(box.getAttribute('aria-describedby')!.split(' ')).to.include(message.id);
    expect(box).to.have.attribute('aria-invalid', 'true');
    box.focus();
    await sendKeys({press: 'Space'});
    expect(message.hidden).to.equal(true);
    expect(document.activeElement === box).to.equal(true);
    expect(box).to.have.attribute('aria-invalid', 'false');
    expect(new FormData(form).get('attestation')).to.equal('oui');
  });

  it('ties the message of the server to the box until it is ticked (RGAA 11.10.3, 11.10.4 : Refused)', async () => {
    const {box, message} = await show(stories.Refused.args);
    expect(message.checkVisibility()).to.equal(true);
    expect(box).to.have.attribute('aria-invalid', 'true');
    expect(box.getAttribute('aria-describedby')!.split(' ')).to.include(message.id);
    box.click();
    expect(message.hidden).to.equal(true);
  });

  it('shows the message that a framework passes', async () => {
    const {host, message} = await show(stories.Unchecked.args);
    host.error = 'Cochez cette case.';
    await host.updateComplete;
    expect(message.textContent).to.equal('Cochez cette case.');
  });
});
