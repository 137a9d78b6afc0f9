import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {settled} from '@socle/core/page-clock.testing';
import {payment, type PaymentContent} from './payment.template.js';
import * as stories from './payment.stories.js';
import '../alert/define.js';
import '../form/define.js';
import './define.js';

const show = (args: PaymentContent) =>
  fixture<HTMLElement>(html`<div class="socle-page"><h1>Le paiement</h1>${payment(args)}</div>`);
const words = (root: Element) => root.textContent.replaceAll(/\s+/g, ' ');

describe('socle-payment', () => {
  it('opens one payment, however many times it is clicked', async () => {
    const root = await show(stories.ToPay.args);
    const form = root.querySelector('form')!;
    form.target = 'ailleurs';
    form.action = 'about:blank';
    const frame = await fixture<HTMLIFrameElement>(html`<iframe name="ailleurs" title="Envoi"></iframe>`);
    let sent = 0;
    form.addEventListener('submit', () => {
      sent += 1;
    });
    const button = form.querySelector('button')!;
    button.click();
    await settled();
    button.click();

    expect(frame.isConnected).to.be.true;
    expect(sent).to.equal(1);
  });

  it('names the amount and the service on the button (RGAA 11.9.1 : ToPay)', async () => {
    const button = (await show(stories.ToPay.args)).querySelector('button')!;

    expect(words(button)).to.equal('Payer 43,20 € avec PayFiP');
    expect(button.name).to.equal('action');
    expect(button.value).to.equal('payer');
  });

  it('says how much, to whom and what for in a list before the button (RGAA 9.3.3 : ToPay, Test, AtTheCounterOnly)', async () => {
    for (const {args} of [stories.ToPay, stories.Test, stories.AtTheCounterOnly]) {
      const root = await show(args);
      expect([...root.querySelectorAll('dl > div')].map(words)).to.deep.equal([
        'Montant à payer43,20 €',
        'À quila régie Restauration scolaire d’Aubremer',
        'PourRestauration scolaire, septembre 2026',
      ]);
    }
  });

  it('says the outcome in a heading, and its kind in words (RGAA 3.1.4, 9.1.3 : Nothing, Verifying, Paid, Settling, Refused, Abandoned, Expired, Unknown)', async () => {
    const {Nothing, Verifying, Paid, Settling, Refused, Abandoned, Expired, Unknown} = stories;
    for (const {args} of [Nothing, Verifying, Paid, Settling, Refused, Abandoned, Expired, Unknown]) {
      const root = await show(args);
      expect(words(root.querySelector('socle-alert h2')!)).to.match(/^(Information|Succès|Attention|Erreur) : ./);
    }
  });

  it('says what will happen before the button', async () => {
    const root = await show(stories.ToPay.args);
    const steps = root.querySelector('ol')!;

    expect(words(steps)).to.include('15 minutes');
    expect(steps.compareDocumentPosition(root.querySelector('button')!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
  });

  it('shows the test mode', async () => {
    expect(words(await show(stories.Test.args))).to.include('Mode test – aucun débit');
    expect(words(await show(stories.ToPay.args))).not.to.include('Mode test');
  });

  it('acknowledges a payment with its date, its reference and its authorisation (RGAA 9.3.3 : Paid)', async () => {
    const list = words((await show(stories.Paid.args)).querySelector('[data-acknowledgement] dl')!);

    for (const part of ['43,20 €', '12 novembre 2026 à 14 h 05', '2026090012345', '123456', 'Carte bancaire'])
      expect(list).to.include(part);
  });

  it('leaves the other ways when it cannot be paid online', async () => {
    const root = await show(stories.AtTheCounterOnly.args);

    expect(root.querySelector('button')).to.equal(null);
    expect(words(root)).to.include('Par chèque');
  });

  const {default: meta, ...states} = stories;
  for (const story of Object.values(states)) {
    it(`is accessible: ${story.name}`, async () => {
      expect(meta.title).to.be.a('string');
      await expect(await show(story.args)).to.be.accessible();
    });
  }
});
