import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseWhen, whenHolds} from './when.js';

const answers: Record<string, string[]> = {cantine: ['oui'], jours: ['lundi', 'jeudi'], ville: ['Saint-Malo en Mer']};
const holds = (when: string) => whenHolds(parseWhen(when) ?? assert.fail(when), name => answers[name] ?? []);

test('compares one answer', () => {
  assert.deepEqual(['cantine=oui', 'cantine=non', 'cantine!=non', 'cantine!=oui'].map(holds), [
    true,
    false,
    true,
    false,
  ]);
});

test('looks for one of the ticked boxes, or for the only one', () => {
  assert.deepEqual(['jours~=jeudi', 'jours~=mardi', 'jours=lundi', 'jours!=mardi'].map(holds), [
    true,
    false,
    false,
    true,
  ]);
});

test('an answer that is not given equals nothing, but the empty one', () => {
  assert.deepEqual(['autre=oui', 'autre!=oui', 'autre~=oui', 'autre='].map(holds), [false, true, false, true]);
});

test('asks all the conditions, whatever the spaces in and around them', () => {
  assert.deepEqual(
    ['cantine = oui & jours ~= lundi', 'cantine=oui&jours~=mardi', 'ville=Saint-Malo en Mer'].map(holds),
    [true, false, true],
  );
});

test('what is not a condition is not read as one', () => {
  assert.deepEqual(['', 'cantine', '=oui', 'a b=c', 'cantine=oui &'].map(parseWhen), Array(5).fill(undefined));
});
