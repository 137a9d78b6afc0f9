import assert from 'node:assert/strict';
import {test} from 'node:test';
import {standingOf} from './continuity.js';
import type {Origin, Saving, Standing} from './contract.js';

const at = '2026-11-12T10:00:00.000Z';
const saved = (version: number, page?: string, rank?: number): Saving => ({version, at, page, rank});

const cases: [title: string, saves: Record<string, Saving>, origin: Origin, expected: Standing][] = [
  ['nothing was saved yet', {}, {version: 1}, 'follows'],
  ['the page has the last version', {vous: saved(2)}, {version: 2}, 'follows'],
  ['another page saved this part since', {vous: saved(3, 'b', 1)}, {version: 2, page: 'a', rank: 9}, 'behind'],
  ['another page saved another part since', {enfants: saved(3, 'b', 1)}, {version: 2, page: 'a', rank: 1}, 'follows'],
  ['everything was changed since', {'': saved(3), vous: saved(2)}, {version: 2, page: 'a', rank: 1}, 'behind'],
  ['everything was changed before', {'': saved(2), vous: saved(3)}, {version: 3}, 'follows'],
  ['the answer to this very saving was lost', {vous: saved(3, 'a', 4)}, {version: 2, page: 'a', rank: 4}, 'known'],
  [
    'a newer saving after an answer that was lost',
    {vous: saved(3, 'a', 4)},
    {version: 2, page: 'a', rank: 5},
    'follows',
  ],
  ['a saving that arrives after a newer one', {vous: saved(3, 'a', 5)}, {version: 2, page: 'a', rank: 4}, 'known'],
  ['a page without a name, which another one overtook', {vous: saved(3)}, {version: 2}, 'behind'],
];

for (const [title, saves, origin, expected] of cases) {
  test(`${title}: ${expected}`, () => assert.equal(standingOf({saves}, 'vous', origin), expected));
}
