import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {encode} from './indexed-png.js';
import {inFewColors} from './palette.js';
import {screenshotHashes} from './screenshot-hashes.js';

export const isUpdating = process.env.UPDATE_BASELINES === '1';
export const howToUpdate = 'If this is wanted: UPDATE_BASELINES=1 npm test -- stories, then look at what git shows.';

/** How far two colours may be for a point to be the same, and how many points may differ: docs/decisions/0009-visual-baselines.md. */
const threshold = 0.05;
const tolerated = 50;

/** Pauses before a picture that differs is taken again, in milliseconds. */
const pauses = [300, 1500];

/** Where pictures are, and what is done when one differs. */
export interface PicturesOptions {
  /** Folder that holds `test/baselines` and `test-results`. */
  root?: string;
  /** Replaces what differs, and finds nothing. */
  update?: boolean;
}

/** The reviewed pictures of one folder of `test/baselines`. */
export function picturesIn(name: string, {root = '.', update = isUpdating}: PicturesOptions = {}) {
  const folder = join(root, 'test/baselines', name);
  const results = join(root, 'test-results', name);
  const seen = new Set<string>();
  const hashes = screenshotHashes(join(folder, 'screenshots.txt'));
  const look = (key: string, screenshot: Buffer): Difference => {
    seen.add(key);
    const file = join(folder, `${key}.png`);
    if (!existsSync(file)) return {fault: `${file} does not exist`};
    const reviewed = readFileSync(file);
    if (hashes.isKnown(key, screenshot, reviewed)) return {};
    const found = difference(PNG.sync.read(reviewed), PNG.sync.read(screenshot));
    if (update && !found.fault) hashes.add(key, screenshot, reviewed);
    return found;
  };
  const conclude = (key: string, screenshot: Buffer, {fault, diff}: Difference): string[] => {
    if (!fault) return [];
    if (update) {
      const picture = encode(inFewColors(PNG.sync.read(screenshot)));
      write(folder, key, picture);
      hashes.add(key, screenshot, picture);
      return [];
    }
    write(results, `${key}.actual`, screenshot);
    if (diff) write(results, `${key}.diff`, PNG.sync.write(diff));
    return [`${fault}: see ${join(results, key)}.actual.png${diff ? ' and .diff.png' : ''}. ${howToUpdate}`];
  };
  return {
    /** What differs from the reviewed picture, one sentence. */
    compare: (key: string, screenshot: Buffer): string[] => conclude(key, screenshot, look(key, screenshot)),
    /** The same of a picture to take. A machine at work may give one before all of it is painted, so what differs is taken again. */
    async judge(key: string, take: () => Promise<Buffer>): Promise<string[]> {
      let screenshot = await take();
      let found = look(key, screenshot);
      for (const pause of pauses) {
        if (!found.fault) break;
        await setTimeout(pause);
        screenshot = await take();
        found = look(key, screenshot);
      }
      return conclude(key, screenshot, found);
    },
    /** Pictures of none of these names, or that nothing was compared with, one sentence each; the update removes them. */
    stale(names: readonly string[] = [...seen]): string[] {
      const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.png')) : [];
      const strangers = files
        .filter(file => !names.includes(file.replace(/\.png$/, '')))
        .map(file => join(folder, file));
      if (update) hashes.save(names);
      if (!update) return strangers.map(file => `${file} is of no story. ${howToUpdate}`);
      for (const file of strangers) rmSync(file);
      return [];
    },
  };
}

/** What differs, if anything does, and where. */
interface Difference {
  fault?: string;
  diff?: PNG;
}

function difference(expected: PNG, actual: PNG): Difference {
  const {width, height} = expected;
  if (width !== actual.width || height !== actual.height)
    return {fault: `it is ${actual.width} × ${actual.height} points instead of ${width} × ${height}`};
  const diff = new PNG({width, height});
  const differing = pixelmatch(expected.data, actual.data, diff.data, width, height, {threshold});
  return differing > tolerated ? {fault: `${differing} points differ`, diff} : {};
}

function write(folder: string, key: string, picture: Buffer) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, `${key}.png`), picture);
}

export const storyPictures = picturesIn('stories');
