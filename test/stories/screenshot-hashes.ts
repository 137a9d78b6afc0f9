import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/**
 * Hashes of the screenshots that reviewed pictures were found the same as, each with that of the picture's file: when
 * both come again there is nothing to decode. Another Chromium gives other bytes, which are then compared.
 */
export function screenshotHashes(file: string) {
  let known: Map<string, string> | undefined;
  const read = () => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
    return new Map(lines.map(line => [line.slice(0, line.indexOf(' ')), line]));
  };
  const lineOf = (key: string, screenshot: Buffer, picture: Buffer) =>
    `${key} ${hashOf(screenshot)} ${hashOf(picture)}`;
  const added = new Map<string, string>();
  return {
    isKnown: (key: string, screenshot: Buffer, picture: Buffer) =>
      (known ??= read()).get(key) === lineOf(key, screenshot, picture),
    add: (key: string, screenshot: Buffer, picture: Buffer) => void added.set(key, lineOf(key, screenshot, picture)),
    /** Writes what was added, and forgets what is of no name. */
    save(names: readonly string[]): void {
      const all = new Map([...read(), ...added]);
      const lines = names.flatMap(name => all.get(name) ?? []);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, `${lines.sort().join('\n')}\n`);
    },
  };
}
