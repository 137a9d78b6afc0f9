import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {howToUpdate, isUpdating} from '../baseline-pictures.js';

/** Reviewed lists of `test/baselines/colours`, one file a list, one line a thing. */
export function reviewedLists(folder = 'test/baselines/colours', update = isUpdating) {
  const fileOf = (name: string) => join(folder, `${name}.txt`);
  return {
    /** Lines that are missing or too many, one sentence each; none with the update, which writes them. */
    compare(name: string, lines: readonly string[]): string[] {
      if (update) {
        mkdirSync(folder, {recursive: true});
        writeFileSync(fileOf(name), `${lines.join('\n')}\n`);
        return [];
      }
      const reviewed = existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8').trimEnd().split('\n') : [];
      return [
        ...lines
          .filter(line => !reviewed.includes(line))
          .map(line => `${fileOf(name)} has no « ${line} ». ${howToUpdate}`),
        ...reviewed
          .filter(line => !lines.includes(line))
          .map(line => `${fileOf(name)}: « ${line} » is no more. ${howToUpdate}`),
      ];
    },
    /** Lists of nothing that is there; the update removes them. */
    stale(names: readonly string[]): string[] {
      const files = existsSync(folder) ? readdirSync(folder) : [];
      const strangers = files
        .filter(file => !names.includes(file.replace(/\.txt$/, '')))
        .map(file => join(folder, file));
      if (!update) return strangers.map(file => `${file} is of nothing. ${howToUpdate}`);
      for (const file of strangers) rmSync(file);
      return [];
    },
  };
}
