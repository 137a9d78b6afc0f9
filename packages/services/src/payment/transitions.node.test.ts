import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {PaymentState} from './payment.js';
import {nextState} from './transitions.js';

const transitions: [current: PaymentState, observed: PaymentState, next: PaymentState][] = [
  ['created', 'pending', 'pending'],
  ['created', 'paid', 'paid'],
  ['pending', 'abandoned', 'abandoned'],
  ['abandoned', 'pending', 'pending'],
  ['abandoned', 'paid', 'paid'],
  ['pending', 'unknown', 'pending'],
  ['unknown', 'paid', 'paid'],
  ['paid', 'refused', 'paid'],
  ['paid', 'expired', 'paid'],
  ['paid', 'settling', 'paid'],
  ['settling', 'paid', 'paid'],
  ['settling', 'refused', 'refused'],
  ['settling', 'expired', 'settling'],
  ['settling', 'pending', 'settling'],
  ['expired', 'paid', 'paid'],
  ['cancelled', 'settling', 'settling'],
  ['expired', 'pending', 'expired'],
  ['refused', 'abandoned', 'refused'],
  ['refused', 'paid', 'paid'],
];
for (const [current, observed, next] of transitions) {
  test(`${current}, then told ${observed}: ${next}`, () => assert.equal(nextState(current, observed), next));
}
