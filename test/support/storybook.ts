import {readFileSync} from 'node:fs';
import {filesUnder} from '../../scripts/build/files.mjs';
import {run} from '../../scripts/run.mjs';
import {whenChanged} from '../../scripts/build/stamps.mjs';

const output = 'storybook-static';

/** One story, as Storybook's index lists it. */
export interface StoryEntry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
  /** File of the stories, from the root of the repository. */
  importPath: string;
  /** Name that the file exports it by. */
  exportName: string;
  tags: string[];
}

/** Builds the static Storybook when a source has changed; gives its folder and its stories. */
export async function buildStorybook(): Promise<{folder: string; entries: StoryEntry[]}> {
  await whenChanged({
    name: 'Storybook',
    inputs: [
      ...['packages/core/src', 'packages/elements/src', 'packages/tokens/src', '.storybook']
        .flatMap(filesUnder)
        .filter(file => !file.endsWith('.test.ts')),
      'package-lock.json',
    ],
    outputs: [`${output}/index.json`],
    work: async () => {
      const command = [
        process.execPath,
        'node_modules/storybook/dist/bin/dispatcher.js',
        'build',
        '--output-dir',
        output,
        '--quiet',
      ];
      const {code, output: text} = await run(command);
      if (code !== 0) throw new Error(`storybook build failed:\n${text}`);
    },
  });
  const {entries} = JSON.parse(readFileSync(`${output}/index.json`, 'utf8')) as {entries: Record<string, StoryEntry>};
  return {folder: output, entries: Object.values(entries)};
}
