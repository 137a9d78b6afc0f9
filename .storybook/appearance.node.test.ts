import assert from 'node:assert/strict';
import {test} from 'node:test';
import {markRoot} from './appearance.js';
import {chosenIn} from './toolbar.js';

const root = () => ({dataset: {}, dir: ''}) as unknown as HTMLElement;

test('what is chosen is written on the root, what is left to the system is not', () => {
  const page = root();
  markRoot(page, {scheme: 'dark', contrast: 'more', direction: 'rtl', textSize: '200'});
  assert.deepEqual({...page.dataset, dir: page.dir}, {scheme: 'dark', contrast: 'more', textSize: '200', dir: 'rtl'});
  markRoot(page, {scheme: 'system', contrast: 'system', textSize: '100'});
  assert.deepEqual({...page.dataset, dir: page.dir}, {dir: 'rtl'});
});

test('what is absent of a change stays as it is', () => {
  const page = root();
  markRoot(page, {scheme: 'light'});
  markRoot(page, {direction: 'rtl'});
  assert.deepEqual({...page.dataset}, {scheme: 'light'});
});

test('an appearance is whole whatever the toolbar has kept, and knows nothing of the language', () => {
  assert.deepEqual(chosenIn({territory: 'aubremer', language: 'en'}), {
    territory: 'aubremer',
    scheme: 'system',
    contrast: 'system',
    textSize: '100',
    direction: 'ltr',
  });
});
