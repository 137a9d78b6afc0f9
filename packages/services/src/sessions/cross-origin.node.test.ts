import assert from 'node:assert/strict';
import {test} from 'node:test';
import {refuseCrossOrigin} from './cross-origin.js';

const OURS = 'https://demarches.aubremer.fr';
const cases: [title: string, method: string, headers: Record<string, string>, accepted: boolean][] = [
  ['a link from anywhere', 'GET', {'sec-fetch-site': 'cross-site'}, true],
  ['our own form', 'POST', {'sec-fetch-site': 'same-origin', origin: OURS}, true],
  ['a reload by the user', 'POST', {'sec-fetch-site': 'none'}, true],
  ['a form of another site', 'POST', {'sec-fetch-site': 'cross-site', origin: 'https://evil.example'}, false],
  ['a form of a sibling domain', 'POST', {'sec-fetch-site': 'same-site', origin: 'https://blog.aubremer.fr'}, false],
  ['our form in an old browser', 'POST', {origin: OURS}, true],
  ['another site in an old browser', 'POST', {origin: 'https://evil.example'}, false],
  ['an opaque origin', 'POST', {origin: 'null'}, false],
  ['a program without cookies', 'POST', {}, true],
  ['a forged DELETE', 'DELETE', {'sec-fetch-site': 'cross-site'}, false],
];

for (const [title, method, headers, accepted] of cases) {
  test(`${accepted ? 'accepts' : 'refuses'} ${title}`, async () => {
    const answer = refuseCrossOrigin(new Request(`${OURS}/demarche/enfant`, {method, headers}), OURS);
    assert.equal(answer === undefined, accepted);
    if (answer) {
      assert.equal(answer.status, 403);
      assert.match(await answer.text(), /vient d’un autre site/);
    }
  });
}
