import assert from 'node:assert/strict';
import {test} from 'node:test';
import axe from 'axe-core';
import {rgaaRules} from './axe-map.js';

test('every rule that axe tags for the RGAA is run, and ours beside them', () => {
  const rules = rgaaRules(axe.getRules());
  assert.equal(
    rules.filter(({id}) => axe.getRules().some(({ruleId, tags}) => ruleId === id && tags.includes('RGAAv4'))).length,
    67,
  );
  assert.deepEqual(rules.find(({id}) => id === 'heading-order')?.tests, ['9.1.1']);
});

test('numbers of tests have the form of the RGAA', () => {
  for (const {id, tests} of rgaaRules(axe.getRules()))
    for (const number of tests) assert.match(number, /^(1[0-3]|[1-9])\.\d+\.\d+$/, id);
});

test('our own reading names only rules that axe has', () => {
  const known = axe.getRules().map(({ruleId}) => ruleId);
  assert.ok(rgaaRules(axe.getRules()).every(({id}) => known.includes(id)));
  assert.equal(rgaaRules(axe.getRules()).length, 67 + 23);
});
