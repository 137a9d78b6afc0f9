import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {PNG} from 'pngjs';
import {picturesIn} from './baseline-pictures.js';
import {encode} from './indexed-png.js';
import {inFewColors} from './palette.js';

const root = mkdtempSync(join(tmpdir(), 'socle-pictures-'));
after(() => rmSync(root, {recursive: true}));

/** 100 × 100 points of one colour, with a square of another. */
function square(side: number, color = 0x000000, ground = 0xfaf8f4): Buffer {
  const picture = new PNG({width: 100, height: 100});
  for (let point = 0; point < 10_000; point += 1) {
    const isInside = point % 100 < side && point / 100 < side;
    picture.data.writeUInt32BE(((isInside ? color : ground) * 256 + 255) >>> 0, 4 * point);
  }
  return PNG.sync.write(picture);
}

const updated = (...keys: string[]) => {
  const pictures = picturesIn('essai', {root, update: true});
  for (const key of keys) assert.deepEqual(pictures.compare(key, square(20)), []);
  assert.deepEqual(pictures.stale(), []);
};
const compared = (key: string, picture: Buffer) => picturesIn('essai', {root, update: false}).compare(key, picture);

test('a picture that was never reviewed is a fault, and is not written for the next time', () => {
  assert.match(
    compared('nouveau', square(20)).join(),
    /nouveau\.png does not exist.*UPDATE_BASELINES=1 npm test -- stories/,
  );
  assert.equal(existsSync(join(root, 'test/baselines/essai/nouveau.png')), false);
  assert.deepEqual(readFileSync(join(root, 'test-results/essai/nouveau.actual.png')), square(20));
});

test('the same picture passes; a larger square, another ground or another size does not', () => {
  updated('champ');
  assert.deepEqual(compared('champ', square(20)), []);
  assert.deepEqual(compared('champ', square(21)), [], '41 points are within the tolerance');
  assert.match(compared('champ', square(22)).join(), /^84 points differ: see .*champ\.actual\.png and \.diff\.png/);
  assert.match(compared('champ', square(20, 0, 0xe6e4e0)).join(), /9600 points differ/);
  const other = PNG.sync.write(new PNG({width: 100, height: 99}));
  assert.match(compared('champ', other).join(), /^it is 100 × 99 points instead of 100 × 100/);
});

test('a picture taken before all of it was painted is taken again; one that stays different is a fault', async () => {
  updated('champ');
  const pictures = picturesIn('essai', {root, update: false});
  const [unpainted, painted] = [square(30), square(20)];
  const taken = [unpainted, unpainted, painted];
  assert.deepEqual(await pictures.judge('champ', async () => taken.shift()!), []);
  assert.match((await pictures.judge('champ', async () => unpainted)).join(), /points differ/);
});

test('a picture of a story that is no more is a fault, until the update removes it', () => {
  updated('champ', 'ancien');
  const pictures = picturesIn('essai', {root, update: false});
  pictures.compare('champ', square(20));
  assert.match(pictures.stale().join(), /ancien\.png is of no story/);
  updated('champ');
  assert.equal(existsSync(join(root, 'test/baselines/essai/ancien.png')), false);
});

test('a screenshot that was found the same once is not decoded again, until its picture changes', () => {
  updated('champ');
  const [file, hashes] = ['champ.png', 'screenshots.txt'].map(name => join(root, 'test/baselines/essai', name));
  assert.deepEqual(readFileSync(hashes, 'utf8').match(/^champ [0-9a-f]{64} [0-9a-f]{64}$/gm)?.length, 1);
  const broken = Buffer.from('no picture');
  const known = readFileSync(hashes, 'utf8');
  writeFileSync(hashes, known.replace(/[0-9a-f]{64}$/m, createHash('sha256').update(broken).digest('hex')));
  writeFileSync(file, broken);
  assert.deepEqual(compared('champ', square(20)), [], 'both hashes are known: nothing is decoded');
  assert.throws(() => compared('champ', square(21)), 'another screenshot is compared');
  writeFileSync(hashes, known);
  assert.throws(() => compared('champ', square(20)), 'so is another picture');
  rmSync(file);
});

/** 256 × 64 points, each of its own colour. */
function shades(): PNG {
  const picture = new PNG({width: 256, height: 64});
  for (let point = 0; point < 256 * 64; point += 1)
    picture.data.set([point % 256, 4 * (point >> 8), (point % 256) ^ 255, 255], 4 * point);
  return picture;
}

test('a picture of a few colours is written as it is, one of many with its common colours as they are', () => {
  const few = PNG.sync.read(square(20, 0x8a1538));
  assert.ok(PNG.sync.read(encode(inFewColors(few))).data.equals(few.data));

  const many = shades();
  many.data.fill(Buffer.from([0xfa, 0xf8, 0xf4, 255]), 0, 4 * 1000);
  const written = PNG.sync.read(encode(inFewColors(many))).data;
  assert.deepEqual(written.subarray(0, 4000), many.data.subarray(0, 4000));
  const moved = many.data.map((value, at) => Math.abs(value - (written[at] ?? 0)));
  assert.ok(Math.max(...moved) > 0, 'there are too many colours for a palette');
  assert.ok(Math.max(...moved) < 32, `no channel is moved by ${Math.max(...moved)}`);
});
