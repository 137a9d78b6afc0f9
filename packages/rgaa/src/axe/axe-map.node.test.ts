import assert from 'node:assert/strict';
import {test} from 'node:test';
import axe from 'axe-core';
import {tests} from '../reference.js';
import {axeMap, axeRulesFor} from './axe-map.js';

const rules = axe.getRules();
const tagsOf = (rule: string) =>
  rules.find(({ruleId}) => ruleId === rule)?.tags.flatMap(tag => /^RGAA-(.+)$/.exec(tag)?.[1] ?? []) ?? [];

test('the table names rules that axe-core has and tests that the RGAA has', () => {
  const known = new Set(tests.map(({id}) => id));
  for (const [rule, reading] of Object.entries(axeMap)) {
    assert.ok(
      rules.some(({ruleId}) => ruleId === rule),
      rule,
    );
    assert.deepEqual(
      reading.tests.filter(id => !known.has(id)),
      [],
      rule,
    );
  }
});

test('every rule that axe-core tags for the RGAA is in the table', () => {
  const tagged = rules.filter(({tags}) => tags.includes('RGAAv4')).map(({ruleId}) => ruleId);
  assert.equal(tagged.length, 67);
  assert.deepEqual(
    tagged.filter(rule => !(rule in axeMap)),
    [],
  );
});

test('where the table departs from axe-core’s own tags it says why', () => {
  for (const [rule, {tests: ours, outcome, because}] of Object.entries(axeMap)) {
    const differs = outcome !== 'NC' || ours.join() !== tagsOf(rule).join();
    assert.equal(differs, because !== undefined, `${rule}: axe-core tags it ${tagsOf(rule).join()}`);
  }
});

test('only rules that prove a fault decide', () => {
  assert.deepEqual(axeRulesFor(['11.1.1']).includes('label'), true);
  assert.equal(axeRulesFor().includes('target-size'), false);
});
