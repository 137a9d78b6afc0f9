import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findFirefox, findWebkit} from './find-engines.js';
import {keyActions} from './webdriver-keys.js';

/** Runs with other environment variables; the machine's own are back afterwards. */
function withEnvironment(values: Record<string, string>, act: () => void) {
  const before = {...process.env};
  Object.assign(process.env, values);
  try {
    act();
  } finally {
    process.env = before;
  }
}

test('FIREFOX_PATH wins, and is believed only when it runs', () => {
  withEnvironment({FIREFOX_PATH: process.execPath}, () => assert.equal(findFirefox(), process.execPath));
  withEnvironment({FIREFOX_PATH: '/nowhere/firefox'}, () => assert.equal(findFirefox(), undefined));
});

test('WebKit is not there when its driver or the screen is not', () => {
  withEnvironment({PATH: '/nowhere'}, () => assert.equal(findWebkit(), undefined));
});

test('keys become WebDriver’s actions, each released before the next', () => {
  assert.deepEqual(keyActions(['a', 'Enter']), [
    {type: 'keyDown', value: 'a'},
    {type: 'keyUp', value: 'a'},
    {type: 'keyDown', value: '\uE007'},
    {type: 'keyUp', value: '\uE007'},
  ]);
  assert.deepEqual(keyActions(['+']), [
    {type: 'keyDown', value: '+'},
    {type: 'keyUp', value: '+'},
  ]);
});

test('a key is held while the other is pressed', () => {
  assert.deepEqual(keyActions(['Shift+Tab']), [
    {type: 'keyDown', value: '\uE008'},
    {type: 'keyDown', value: '\uE004'},
    {type: 'keyUp', value: '\uE004'},
    {type: 'keyUp', value: '\uE008'},
  ]);
});

test('an unknown name of a key is refused, not typed letter by letter', () => {
  assert.throws(() => keyActions(['F13']), /No WebDriver code is known for the key « F13 »/);
});
