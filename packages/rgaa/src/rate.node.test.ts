import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Outcome} from './outcome.js';
import {criteriaShares, processOutcomes, ratesOf, sampleOutcomes, type CriteriaOutcomes} from './rate.js';

const outcomes = (...list: Outcome[]): CriteriaOutcomes =>
  Object.fromEntries(list.map((outcome, index) => [`1.${index + 1}`, outcome]));

test('a criterion missed on one page is missed for the sample; it applies as soon as one page has it', () => {
  const pages = [outcomes('C', 'C', 'NA', 'NA'), outcomes('C', 'NC', 'C', 'NA')];
  assert.deepEqual(sampleOutcomes(pages), outcomes('C', 'NC', 'C', 'NA'));
  assert.deepEqual(ratesOf(pages).criteria, {low: 66.7, high: 66.7, automatic: 66.7, legal: 66.7});
});

test('the mean of the pages is another number', () => {
  // 2 of 2, and 1 of 3.
  const pages = [outcomes('C', 'C', 'NA'), outcomes('C', 'NC', 'NC')];
  assert.equal(ratesOf(pages).criteria.legal, 33.3);
  assert.equal(ratesOf(pages).pages.legal, 66.7);
});

test('what a human must still judge makes each rate an interval, without a legal rate nor a state', () => {
  const rates = ratesOf([outcomes('C', 'C', 'NC', 'AV', 'NA')]);
  assert.deepEqual(rates.criteria, {low: 50, high: 75, automatic: 66.7, legal: null});
  assert.equal(rates.state, null);
});

test('in a process a criterion missed on one page is missed on all, and one left open is met on none', () => {
  const pages = [outcomes('C', 'C', 'NA', 'NA'), outcomes('NC', 'AV', 'NC', 'AV')];
  assert.deepEqual(processOutcomes(pages), [outcomes('NC', 'AV', 'NC', 'NA'), outcomes('NC', 'AV', 'NC', 'AV')]);
});

test('the state is decided on counts: 99.6 % is not « totalement conforme », one half is « partiellement »', () => {
  const many = outcomes(...Array.from({length: 249}, (): Outcome => 'C'), 'NC');
  assert.equal(Math.round((criteriaShares([many]).legal ?? 0) * 100), 100);
  assert.equal(ratesOf([many]).state, 'partiellement conforme');
  assert.equal(ratesOf([outcomes('C', 'NC')]).state, 'partiellement conforme');
  assert.equal(ratesOf([outcomes('C', 'NC', 'NC')]).state, 'non conforme');
  assert.equal(ratesOf([outcomes('C', 'NA')]).state, 'totalement conforme');
});

test('nothing to count gives no rate', () => {
  for (const pages of [[], [outcomes('NA')]])
    assert.deepEqual(ratesOf(pages).criteria, {low: null, high: null, automatic: null, legal: null});
});

test('whatever a human then says, the rate is between low and high', () => {
  const anyOutcome = fc.constantFrom<Outcome>('C', 'NC', 'NA', 'AV');
  const page = fc.array(anyOutcome, {minLength: 6, maxLength: 6}).map(list => outcomes(...list));
  fc.assert(
    fc.property(fc.array(page, {minLength: 1, maxLength: 4}), fc.infiniteStream(fc.boolean()), (pages, passes) => {
      const decided = pages.map(each =>
        Object.fromEntries(
          Object.entries(each).map(([number, outcome]) => [
            number,
            outcome === 'AV' ? (passes.next().value ? 'C' : 'NC') : outcome,
          ]),
        ),
      ) as CriteriaOutcomes[];
      const [before, after] = [criteriaShares(pages), criteriaShares(decided)];
      assert.ok((after.legal ?? 0) >= (before.low ?? 0) - 1e-9);
      assert.ok((after.legal ?? 1) <= (before.high ?? 1) + 1e-9);
    }),
  );
});
