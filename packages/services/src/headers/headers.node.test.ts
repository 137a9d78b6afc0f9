import assert from 'node:assert/strict';
import {test} from 'node:test';
import {securityHeaders} from './headers.js';

test('the policy is exactly this', () => {
  const headers = securityHeaders({formActions: ['http://localhost:3001/api/v2', 'https://www.payfip.gouv.fr']});
  assert.equal(
    headers['content-security-policy'],
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; ` +
      `form-action 'self' http://localhost:3001 https://www.payfip.gouv.fr; frame-ancestors 'none'; base-uri 'none'; ` +
      `require-trusted-types-for 'script'; trusted-types lit-html socle-worker`,
  );
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['cache-control'], undefined);
});

test('a page with personal data is kept nowhere', () => {
  assert.equal(securityHeaders({formActions: [], personal: true})['cache-control'], 'no-store');
});

test('an origin cannot smuggle a directive', () => {
  assert.throws(() => securityHeaders({formActions: [`'self'; script-src *`]}));
});
