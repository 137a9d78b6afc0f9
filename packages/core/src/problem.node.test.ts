import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fieldErrors, nameAt, pointerOf} from './problem.js';

test('the name of an answer and its pointer say the same', () => {
  assert.equal(pointerOf('enfants.0.prenom'), '/enfants/0/prenom');
  assert.equal(nameAt('/enfants/0/prenom'), 'enfants.0.prenom');
  assert.equal(nameAt('#/enfants/0/pr%C3%A9nom'), 'enfants.0.prénom');
  assert.equal(pointerOf(''), '');
});

test('any name comes back from its pointer', () => {
  fc.assert(fc.property(fc.string(), name => nameAt(pointerOf(name)) === name || name.startsWith('.')));
});

test('a problem gives its refusals, and anything else gives none', () => {
  const problem = {
    title: 'À corriger',
    status: 422,
    errors: [{pointer: '/ville', detail: 'Saisissez la ville.'}, {pointer: 3}, null],
  };
  assert.deepEqual(fieldErrors(problem), [{name: 'ville', message: 'Saisissez la ville.'}]);
  fc.assert(fc.property(fc.anything(), value => Array.isArray(fieldErrors(value))));
});

test('a pointer that is no fragment does not throw', () => {
  fc.assert(fc.property(fc.string(), text => typeof nameAt(`#${text}`) === 'string'));
});
