import assert from 'node:assert/strict';
import {test} from 'node:test';
import {worthAWholeAudit} from './worth-a-whole-audit.js';

const page = (title: string, html: string) => ({title, html});
const chosen = (pages: {title: string; html: string}[]) =>
  [...worthAWholeAudit(pages, ({title}) => title.replace(/ \d$/, ''))].map(({title}) => title).toSorted();

test('a page is audited whole when its name is new', () => {
  assert.deepEqual(chosen([page('a', '<main>'), page('b', '<main>')]), ['a', 'b']);
});

test('so is a state that holds an element, or an attribute, that no other page holds', () => {
  const plain = page('a 1', '<main><input id="x">');
  assert.deepEqual(chosen([plain, page('a 2', '<main><input id="x" aria-invalid="true">')]), ['a 1', 'a 2']);
  assert.deepEqual(chosen([plain, page('a 2', '<main><input id="y">')]), ['a 1', 'a 2']);
});

test('a state made of what other pages hold is not, whatever the values', () => {
  const pages = [page('a 1', '<main><input id="x" value="1"><nav>'), page('a 2', '<main><input id="x" value="2">')];
  assert.deepEqual(chosen(pages), ['a 1']);
  assert.deepEqual(chosen([...pages, page('a 3', '<nav><main>')]), ['a 1']);
});
