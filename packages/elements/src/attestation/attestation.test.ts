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

  it('is named by the declaration, and recalls the sanctions', async () => {
    const {box} = await show(stories.Unchecked.args);
    expect(box.labels![0].textContent).to.equal(stories.Unchecked.args.statement);
    const [hint] = box.getAttribute('aria-describedby')!.split(' ');
    expect(document.getElementById(hint)!.textContent).to.include('441-7');
  });

  it('says what to do when it is not ticked, and takes it back once it is', async () => {
    const {form, box, message} = await show(stories.Unchecked.args);
    expect(form.checkValidity()).to.equal(false);
    expect(message.textContent).to.equal('Cochez la case pour attester l’exactitude de vos réponses.');
    expect(box).to.have.attribute('aria-invalid', 'true');
    box.focus();
    await sendKeys({press: 'Space'});
    expect(message.hidden).to.equal(true);
    expect(box).not.to.have.attribute('aria-invalid');
    expect(new FormData(form).get('attestation')).to.equal('oui');
  });

  it('keeps the message of the server until the box is ticked', async () => {
    const {box, message} = await show(stories.Refused.args);
    expect(message.hidden).to.equal(false);
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
