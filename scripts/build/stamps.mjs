import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {step} from '../say.mjs';
import {hashOf} from './files.mjs';

/**
 * A piece of work, done only when an input has changed or an output is gone.
 *
 * @typedef {{name: string, inputs: string[], outputs: string[], work: () => Promise<void> | void}} Piece
 */

/**
 * Does a piece of work only when its inputs have changed, or an output is gone.
 *
 * @param {Piece} piece
 * @returns {Promise<boolean>} whether it was done.
 */
export async function whenChanged({name, inputs, outputs, work}) {
  const file = join('node_modules', '.cache', 'socle', `${name.replaceAll(/\W+/g, '-')}.hash`);
  const hash = hashOf(inputs);
  const isFresh =
    existsSync(file) && readFileSync(file, 'utf8') === hash && outputs.every(output => existsSync(output));
  if (isFresh) return false;
  await step(`Building ${name}`, work);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, hash);
  return true;
}
