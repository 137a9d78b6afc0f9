import assert from 'node:assert/strict';
import {test} from 'node:test';
import {refusalOf} from './closed-list.js';

const accepted = {
  client_id: 'essai',
  response_type: 'code',
  redirect_uri: 'http://127.0.0.1:3000/identite/retour',
  scope: 'openid profile',
  acr_values: 'eidas1',
  state: 's'.repeat(32),
  nonce: 'n'.repeat(32),
};

test('accepts the documented parameters', () => {
  assert.equal(refusalOf(new URLSearchParams(accepted)), undefined);
  const optional = {prompt: 'login consent', claims: '{}', idp_hint: 'x', ui_locales: 'fr'};
  assert.equal(refusalOf(new URLSearchParams({...accepted, ...optional})), undefined);
});

const refused: [what: string, changes: Record<string, string>, named: string][] = [
  ['PKCE', {code_challenge: 'x'.repeat(43)}, 'code_challenge'],
  ['an unknown parameter', {max_age: '10'}, 'max_age'],
  ['a missing acr', {acr_values: ''}, 'acr_values'],
  ['a stronger acr', {acr_values: 'eidas2'}, 'acr_values'],
  ['a missing state', {state: ''}, 'state'],
  ['a missing nonce', {nonce: ''}, 'nonce'],
  ['a nonce of 16 characters', {nonce: 'n'.repeat(16)}, 'nonce'],
  ['prompt=none', {prompt: 'none'}, 'prompt'],
  ['prompt=select_account', {prompt: 'login select_account'}, 'prompt'],
  ['another flow', {response_type: 'id_token'}, 'response_type'],
  ['a scope without openid', {scope: 'profile'}, 'scope'],
];

for (const [what, changes, named] of refused) {
  test(`refuses ${what}, and names the parameter`, () => {
    assert.ok(refusalOf(new URLSearchParams({...accepted, ...changes}))?.includes(named));
  });
}

test('refuses a parameter given twice', () => {
  assert.ok(refusalOf(new URLSearchParams([...Object.entries(accepted), ['state', 'again']]))?.includes('state'));
});
