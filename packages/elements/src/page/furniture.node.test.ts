import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import * as alertStories from '../alert/alert.stories.js';
import * as breadcrumbStories from '../breadcrumb/breadcrumb.stories.js';
import * as footerStories from '../footer/footer.stories.js';
import * as headerStories from '../header/header.stories.js';
import * as pageStories from './page.stories.js';
import * as paymentStories from '../payment/payment.stories.js';
import {payment, type PaymentState} from '../payment/payment.template.js';
import {paymentTitle} from '../payment/outcomes.js';
import * as receiptStories from '../receipt/receipt.stories.js';
import {receipt} from '../receipt/receipt.template.js';
import * as skipLinksStories from '../skip-links/skip-links.stories.js';

interface Story {
  name: string;
  args?: object;
  render?: () => unknown;
}
interface Stories {
  default: {title: string; render?: (args: never) => unknown};
  [name: string]: unknown;
}

const families: Stories[] = [
  alertStories,
  breadcrumbStories,
  footerStories,
  headerStories,
  pageStories,
  paymentStories,
  receiptStories,
  skipLinksStories,
];

for (const {default: meta, ...stories} of families) {
  describe(meta.title, () => {
    for (const story of Object.values(stories) as Story[]) {
      test(`${story.name}: the server writes it whole`, () => {
        const page = html(story.render ? story.render() : meta.render?.((story.args ?? {}) as never));
        assert.doesNotMatch(page, /undefined|\[object|NaN|Invalid Date/);
        assert.doesNotMatch(page, /<template|<script|<style| style=/);
        assert.doesNotMatch(
          page,
          /[^\s\u202f\u00a0][ ]?[;!?](?=[\s<])(?<![\u202f].)/,
          'a French sign without its narrow space',
        );
      });
    }
  });
}

test('the legal mention is a link to the declaration', () => {
  const page = words(footerStories.default.render(footerStories.WithContact.args));
  assert.match(page, /<a href="\/accessibilite">Accessibilité : non conforme<\/a>/);
});

const states: PaymentState[] = [
  'nothing',
  'to-pay',
  'verifying',
  'paid',
  'settling',
  'refused',
  'abandoned',
  'expired',
  'unknown',
];
const inState = (state: PaymentState) => words(payment({...paymentStories.ToPay.args, state}));

test('a direct debit is never said to be paid', () => {
  const page = `${paymentTitle('settling')} ${words(payment(paymentStories.Settling.args))}`;
  assert.match(page, /Prélèvement de 43,20 € enregistré, en cours/);
  assert.doesNotMatch(page, /pay(é|ée)\b|Montant payé/i);
});

test('only the states that may still be paid offer to pay; a verification offers the same operation alone', () => {
  const offering = states.filter(state => inState(state).includes('<form'));
  assert.deepEqual(offering, ['to-pay', 'verifying', 'refused', 'abandoned', 'expired']);
  assert.match(inState('verifying'), />Reprendre ce paiement</);
  assert.doesNotMatch(inState('verifying'), />Payer /);
});

test('without an answer of PayFiP, nobody is asked to pay twice', () => {
  for (const state of ['verifying', 'unknown'] as const) {
    assert.match(inState(state), /Ne payez pas une deuxième fois/);
    assert.match(inState(state), /href="#actualiser">Actualiser</);
  }
});

test('each state has its own title', () => {
  assert.equal(new Set(states.map(paymentTitle)).size, states.length);
});

test('nothing is due when nothing is due', () => {
  assert.doesNotMatch(inState('nothing'), /<form|Payer|Référence|test/);
});

test('an acceptance names its date, its condition and the attestation', () => {
  const page = words(receipt(receiptStories.Acceptance.args));
  assert.match(
    page,
    /12 janvier 2027<\/time><\/strong>, votre demande est acceptée, sous réserve que la demande soit complète/,
  );
  assert.match(page, /L232-3/);
});

test('a rejection always says how to contest it', () => {
  const {decision, ...rest} = receiptStories.Rejection.args;
  assert.match(words(receipt({...rest, decision})), /maire d’Aubremer/);
  assert.match(
    words(receipt({...rest, decision: {regime: 'rejet', date: decision.date}})),
    /recours gracieux.*recours contentieux/,
  );
});

test('a receipt gives the hour, and the ways to reach the service', () => {
  const page = words(receipt(receiptStories.NoDecision.args));
  for (const part of [
    '12 novembre 2026 à 14 h 05',
    '2B4-7F9-K3T',
    'tel:0231000000',
    'mailto:education@aubremer.example',
    '14000 Aubremer',
  ]) {
    assert.ok(page.includes(part), part);
  }
});

function html(template: unknown): string {
  return collectResultSync(render(template)).replaceAll(/<!--.*?-->/gs, '');
}

/** The same, with plain spaces, so that a test reads as the page does. */
function words(template: unknown): string {
  return html(template).replaceAll(/[\u00a0\u202f]/g, ' ');
}
