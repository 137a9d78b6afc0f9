import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, afterEach, beforeEach, test} from 'node:test';
import {findBrowser, findShell} from './find-browser.js';

const folder = mkdtempSync(join(tmpdir(), 'socle-browsers-'));
const bin = join(folder, 'bin');
const playwright = join(folder, 'playwright');
const before = {...process.env};

/** A program of this name that could be run. */
function program(...path: string[]): string {
  const file = join(...path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, '', {mode: 0o755});
  return file;
}

beforeEach(() => {
  delete process.env.CHROME_PATH;
  Object.assign(process.env, {PATH: bin, PLAYWRIGHT_BROWSERS_PATH: playwright});
});
afterEach(() => {
  process.env = {...before};
  for (const place of [bin, playwright]) rmSync(place, {recursive: true, force: true});
});
after(() => rmSync(folder, {recursive: true}));

test('a headless shell is preferred, and a whole browser found when it is asked for', () => {
  const whole = program(bin, 'chromium');
  assert.equal(findBrowser(), whole);
  const shell = program(bin, 'chromium-headless-shell');
  assert.equal(findBrowser(), shell);
  assert.equal(findBrowser({whole: true}), whole);
});

test('the newest shell of Playwright serves where the system has none', () => {
  program(bin, 'google-chrome');
  program(playwright, 'chromium_headless_shell-999', 'chrome-linux', 'headless_shell');
  const newest = program(
    playwright,
    'chromium_headless_shell-1200',
    'chrome-headless-shell-linux64',
    'chrome-headless-shell',
  );
  assert.equal(findBrowser(), newest);
  const own = program(bin, 'chrome-headless-shell');
  assert.equal(findShell(), own);
});

test('CHROME_PATH wins, and is believed only when it runs', () => {
  program(bin, 'chromium-headless-shell');
  process.env.CHROME_PATH = process.execPath;
  assert.equal(findBrowser(), process.execPath);
  assert.equal(findBrowser({whole: true}), process.execPath);
  process.env.CHROME_PATH = '/nowhere/chrome';
  assert.equal(findBrowser(), undefined);
});

test('a headless shell in CHROME_PATH is no whole browser', () => {
  const whole = program(bin, 'chromium');
  process.env.CHROME_PATH = program(bin, 'chromium-headless-shell');
  assert.equal(findBrowser({whole: true}), whole);
});
