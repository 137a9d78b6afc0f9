import {basename, dirname} from 'node:path';
import type {StoryEntry} from '../support/storybook.js';

/** One state of one component, as files are named after it. */
export interface State {
  /** Folder of the component, `file-upload`; for a story that is of no component, the name of its file. */
  folder: string;
  /** `with-source` for the story `WithSource`, as Storybook writes it in its addresses. */
  state: string;
  /** In French. */
  name: string;
  entry: StoryEntry;
}

export const stateOf = (entry: StoryEntry): State => ({
  folder: isOfComponent(entry) ? basename(dirname(entry.importPath)) : basename(entry.importPath, '.stories.ts'),
  state: entry.id.split('--').at(-1) ?? '',
  name: entry.name,
  entry,
});

/** Whether a story shows a state of a component, not a foundation or an assembled page. */
export const isOfComponent = ({importPath}: StoryEntry) => importPath.includes('packages/elements/src/');
