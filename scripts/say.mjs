/** A fault that one sentence explains: printed without a stack trace, then the process ends with `code`. */
export class Refusal extends Error {
  /**
   * @param {string} sentence
   * @param {number} code
   */
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

/** @param {number} milliseconds */
export const seconds = milliseconds => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Says what begins, does it, then says how long it took.
 *
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const start = Date.now();
  process.stdout.write(`${title} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(Date.now() - start)}\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}

/**
 * The sentence for a fault of the disk; undefined for any other fault.
 *
 * @param {{code?: string, path?: string}} error
 * @returns {string | undefined}
 */
export function diskSentence({code, path}) {
  if (code === 'EROFS') return `The disk is read-only: ${path} cannot be written.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} cannot be written: give this user the right, or choose another folder with DATA_DIR.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${path} is not a folder: choose another one with DATA_DIR.`;
  if (code === 'ENOSPC') return 'The disk is full.';
  return undefined;
}

/**
 * Runs a command of this folder to its end; a known fault is one sentence, an unknown one keeps its stack.
 *
 * @param {() => Promise<number | void>} main
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : diskSentence(error);
    console.error(sentence ?? error);
    process.exitCode = error instanceof Refusal ? error.code : 1;
  }
}
