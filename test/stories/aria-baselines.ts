import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {howToUpdate, isUpdating} from './baseline-pictures.js';
import type {State} from './state.js';

const folder = 'test/baselines/aria';

/** What was reviewed of one component: each state's accessibility tree, as text. */
type Trees = Map<string, string>;

const read = new Map<string, Trees>();
const seen = new Map<string, Trees>();

const fileOf = (component: string) => join(folder, `${component}.yml`);
const treesOf = (all: Map<string, Trees>, component: string, initial: () => Trees) => {
  const trees = all.get(component) ?? initial();
  all.set(component, trees);
  return trees;
};

/** The reviewed texts of `test/baselines/aria`, one file a component, its states one under the other. */
export const ariaBaselines = {
  /** What differs from the reviewed text, line by line; nothing with the update. */
  compare({folder: component, state, name}: State, tree: string): string[] {
    const text = `# ${name}\n${tree}`;
    treesOf(seen, component, () => new Map()).set(state, text);
    if (isUpdating) return [];
    const reviewed = treesOf(read, component, () => readTrees(component)).get(state);
    if (reviewed === undefined) return [`${fileOf(component)} has no « ${state} ». ${howToUpdate}`];
    try {
      assert.equal(text, reviewed);
      return [];
    } catch (error) {
      return [`${fileOf(component)}, « ${state} »: ${(error as Error).message}\n${howToUpdate}`];
    }
  },
  /** Texts of none of these states; with the update, writes what was seen of them and finds nothing. */
  stale(states: readonly State[]): string[] {
    const names = new Set(states.map(({folder: component, state}) => `${component}.${state}`));
    if (isUpdating) return update(names);
    return filesIn().flatMap(component =>
      [...readTrees(component).keys()]
        .filter(state => !names.has(`${component}.${state}`))
        .map(state => `${fileOf(component)}: « ${state} » is of no story. ${howToUpdate}`),
    );
  },
};

const filesIn = () => (existsSync(folder) ? readdirSync(folder).map(file => file.replace(/\.yml$/, '')) : []);

/** `state:` at the beginning of a line, then the tree, two spaces further. */
function readTrees(component: string): Trees {
  if (!existsSync(fileOf(component))) return new Map();
  const parts = readFileSync(fileOf(component), 'utf8')
    .split(/^(\S+):$/m)
    .slice(1);
  return new Map(
    Array.from({length: parts.length / 2}, (_, index) => [
      parts[2 * index] ?? '',
      (parts[2 * index + 1] ?? '').trim().replaceAll(/^ {2}/gm, ''),
    ]),
  );
}

function update(names: ReadonlySet<string>): [] {
  mkdirSync(folder, {recursive: true});
  for (const component of new Set([...filesIn(), ...seen.keys()])) {
    const trees = [...readTrees(component), ...(seen.get(component) ?? [])].filter(([state]) =>
      names.has(`${component}.${state}`),
    );
    const states = [...new Map(trees)].sort(([one], [other]) => one.localeCompare(other, 'en'));
    const text = states.map(([state, tree]) => `${state}:\n${tree.replaceAll(/^(?=.)/gm, '  ')}\n`).join('\n');
    if (states.length > 0) writeFileSync(fileOf(component), text);
    else rmSync(fileOf(component));
  }
  return [];
}
