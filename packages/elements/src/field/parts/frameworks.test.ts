import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {field, type FieldContent} from '../field.template.js';
import {Refused, Required} from '../field.stories.js';
import '../define.js';

const open = (content: FieldContent) =>
  fixture<HTMLFormElement>(html`<form aria-label="Essai" novalidate>${field(content)}</form>`);
const parts = (form: HTMLFormElement) => ({
  host: form.querySelector('socle-field')!,
  message: form.querySelector<HTMLElement>('[data-error]')!,
});
const isSeen = (node: Element | null) => node!.checkVisibility();

describe('socle-field in an application', () => {
  it('shows the message that a framework gives in its attribute', async () => {
    const form = await open(Required.args);
    const {host, message} = parts(form);
    host.setAttribute('error', 'Cette adresse est déjà prise.');
    await host.updateComplete;
    expect(isSeen(message)).to.equal(true);
    expect(message.textContent).to.equal('Cette adresse est déjà prise.');
    host.removeAttribute('error');
    await host.updateComplete;
    expect(isSeen(message)).to.equal(false);
  });

  it('works when it is upgraded before its children are there', async () => {
    const host = await fixture<HTMLElementTagNameMap['socle-field']>(html`<socle-field></socle-field>`);
    const late = await fixture(field(Refused.args));
    host.append(...late.childNodes);
    expect(isSeen(host.querySelector('[data-error]'))).to.equal(true);
    const control = host.querySelector('input')!;
    control.value = 'camille@exemple.fr';
    control.dispatchEvent(new Event('change', {bubbles: true}));
    expect(isSeen(host.querySelector('[data-error]'))).to.equal(false);
  });
});
