import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fieldErrors} from '@socle/core/problem';
import {problemResponse, refusedAnswers, wantsProblem} from './problem.js';

const asking = (accept?: string) => new Request('http://localhost/', {headers: accept ? {accept} : {}});

test('refused answers are a problem that a page can read back, and no cache keeps', async () => {
  const errors = [{name: 'enfants.0.prenom', message: 'Saisissez le prénom.'}];
  const response = problemResponse(refusedAnswers({title: 'À corriger'}, errors));
  assert.equal(response.status, 422);
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const problem: unknown = await response.json();
  assert.deepEqual(problem, {
    title: 'À corriger',
    status: 422,
    errors: [{pointer: '/enfants/0/prenom', detail: 'Saisissez le prénom.'}],
  });
  assert.deepEqual(fieldErrors(problem), errors);
});

test('a browser that opens a page asks for no problem, a script may', () => {
  assert.equal(wantsProblem(asking('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')), false);
  assert.equal(wantsProblem(asking()), false);
  assert.equal(wantsProblem(asking('application/problem+json')), true);
  assert.equal(wantsProblem(asking('application/json')), true);
});
