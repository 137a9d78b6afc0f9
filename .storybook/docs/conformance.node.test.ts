import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Conformance} from '../../scripts/test/conformance.js';
import {conformanceRows, resultFiles, stateOf, summary} from './conformance.js';

const result: Conformance = {
  element: 'socle-field',
  state: 'required',
  title: 'Obligatoire',
  criteria: [
    {
      criterion: '11.2',
      tests: [{name: 'named', file: 'field.test.ts', result: 'failed'}],
      human: {done: true, date: '2026-11-23', at: 'NVDA', what: '', result: 'non conforme'},
    },
    {
      criterion: '11.10',
      tests: [{name: 'says it is required', file: 'field.test.ts', result: 'passed'}],
      human: {done: false, date: null, at: null, what: 'Le message se comprend.'},
    },
  ],
};

test('criteria come in the order of their file, with their titles, their tests and their human check', () => {
  const rows = conformanceRows(result, {'11.10': 'Contrôle de saisie\u202f?'});
  assert.deepEqual(
    rows.map(({criterion}) => criterion),
    ['11.2', '11.10'],
  );
  assert.equal(rows[1]?.title, 'Contrôle de saisie\u202f?');
  assert.deepEqual(rows[0]?.tests, [{name: 'named', file: 'field.test.ts', result: 'échoué'}]);
});

test('a human check says what was found, or that nobody made it', () => {
  const [done, undone] = conformanceRows(result, {});
  assert.equal(undone?.human, 'Le message se comprend. (non fait)');
  assert.equal(done?.human, 'Fait le 2026-11-23, NVDA\u202f: non conforme');
});

test('the summary counts what was proved, and no more', () => {
  assert.match(
    summary([result, result]),
    /^4 résultats de tests automatiques, dont 2 réussis.*2 vérifications humaines faites\.$/,
  );
  assert.match(summary([]), /^0 résultat de tests automatiques, dont 0 réussi.*0 vérification humaine faite\.$/);
});

test('a state is the export of its story, in kebab case', () => {
  assert.equal(stateOf('WithSource'), 'with-source');
  assert.equal(stateOf('AtTheCounterOnly'), 'at-the-counter-only');
  assert.equal(stateOf('UnderAHeading'), 'under-a-heading', 'as Storybook writes it in addresses');
  assert.equal(stateOf('Required'), 'required');
});

test('only the results that exist are asked for, in the order of the states', () => {
  const index = ['field.optional.json', 'field.required.json', 'fields.required.json'];
  assert.deepEqual(resultFiles(index, 'field', ['required', 'optional', 'refused']), [
    'field.required.json',
    'field.optional.json',
  ]);
});
