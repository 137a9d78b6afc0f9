import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';

const src = import.meta.dirname;
const read = (...path: string[]) => readFileSync([src, ...path].join('/'), 'utf8');

/** What every guide says, in this order; what is particular to a component goes after « Le HTML ». */
const sections = [
  'À quoi ça sert',
  'Quand l’utiliser',
  'Quand ne pas l’utiliser',
  'Le HTML',
  'Ce que fait l’élément',
  'Au clavier',
  'Ce qui est annoncé',
  'À faire, à éviter',
  'RGAA',
  'Ce que le serveur doit faire',
];
/** RGAA 4.1.2: how many criteria each of its thirteen themes has. */
const criteriaOfTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
/** « 11.10.1, 7.5.2 : Required, Refused » at the end of a title. */
const tag = /\(RGAA (\d+\.\d+\.\d+(?:, \d+\.\d+\.\d+)*) : ([A-Z]\w*(?:, [A-Z]\w*)*)\)$/;

const folders = readdirSync(src, {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(({name}) => name);
const components = folders.filter(name => existsSync(`${src}/${name}/${name}.stories.ts`));
const statesOf = (folder: string) =>
  all(read(folder, `${folder}.stories.ts`), /^export (?!default)/gm, /^export const (\w+)/gm);
const sectionsOf = (guide: string) =>
  [...guide.matchAll(/^## (.+)$/gm)].map(([, title]) =>
    title === 'Ce que fait la page' ? 'Ce que fait l’élément' : title,
  );
/** Titles of the tests of a folder, and of the folders in it, that name the RGAA. */
const taggedTitles = (folder: string) =>
  readdirSync(`${src}/${folder}`, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.test.ts'))
    .flatMap(file => {
      const code = read(folder, file);
      return all(code, /^.*\(RGAA \d.*['`],/gm, /^\s*(?:it|test)\(\s*(['`])(?<one>[^\n]*?RGAA[^\n]*?)\1,/gm);
    });
/** What a pattern finds in a text, which must be as much as there is: nothing that is written another way is skipped. */
function all(text: string, mark: RegExp, pattern: RegExp): string[] {
  const found = [...text.matchAll(pattern)].map(({1: first = '', groups}) => groups?.one ?? first);
  assert.equal(found.length, [...text.matchAll(mark)].length, `${String(pattern)} skips some of ${String(mark)}`);
  return found;
}
const isCriterion = (id: string) => {
  const [, theme = 0, number = 0] = (/^(\d+)\.(\d+)$/.exec(id) ?? []).map(Number);
  return number >= 1 && number <= (criteriaOfTheme[theme - 1] ?? 0);
};

test('every folder is a component that has states, icons apart', () => {
  assert.deepEqual(
    folders.filter(name => !components.includes(name)),
    ['icons'],
  );
});

test('the tests of every component name the RGAA, by themselves or by the suite that kinds of fields share', () => {
  const isShared = (name: string) => read(name, `${name}.test.ts`).includes('/kind-suite.testing.js');
  assert.deepEqual(
    components.filter(name => taggedTitles(name).length === 0 && !isShared(name)),
    [],
  );
  const shared = all(read('siret', 'kind-suite.testing.ts'), /\bproved\(/g, /\bproved\(\s*'([\d., ]+)'/g);
  assert.ok(shared.length > 0, 'the suite names some');
  for (const id of shared.flatMap(tests => tests.split(', ')))
    assert.ok(isCriterion(id.replace(/\.\d+$/, '')), `${id}: kind-suite`);
});

for (const name of components) {
  describe(name, () => {
    const guide = existsSync(`${src}/${name}/${name}.md`) ? read(name, `${name}.md`) : '';

    test('the guide says what every guide says, in the same order', () => {
      assert.ok(guide.startsWith('# '), `${name}.md is missing, or has no title`);
      const found = sectionsOf(guide);
      assert.deepEqual(
        found.filter(title => sections.includes(title)),
        sections,
      );
      const others = found.filter(title => !sections.includes(title));
      for (const title of others) {
        const before = found[found.indexOf(title) - 1];
        const place = title.startsWith('Attributs') ? 'À faire, à éviter' : 'Le HTML';
        assert.ok(before === place || others.includes(before ?? ''), `« ${title} » is not after « ${place} »`);
      }
    });

    test('the guide names each attribute and event that the class declares', () => {
      const code = existsSync(`${src}/${name}/${name}.ts`) ? read(name, `${name}.ts`) : '';
      const table = guide.split('## Attributs et événements')[1]?.split('\n## ')[0] ?? '';
      for (const attribute of all(code, /@(?:attr|fires)\b/g, /^ \* @(?:attr|fires) \{.+\} ([\w-]+) - /gm))
        assert.ok(table.includes(`\`${attribute}\``), `${attribute} is not in « Attributs et événements »`);
    });

    test('the titles of its tests name tests of the RGAA and states that exist', () => {
      for (const title of taggedTitles(name)) {
        const [, tests, states] = tag.exec(title) ?? [];
        assert.ok(tests && states, `badly written: ${title}`);
        for (const id of tests.split(', ')) assert.ok(isCriterion(id.replace(/\.\d+$/, '')), `${id}: ${title}`);
        for (const state of states.split(', ')) assert.ok(statesOf(name).includes(state), `${state}: ${title}`);
      }
    });
  });
}

describe('human-checks.json', () => {
  const asked = JSON.parse(read('..', 'human-checks.json')) as Record<
    string,
    {criterion: string; what: string; checks: {state?: string; date: string; at: string; result: string}[]}[]
  >;

  test('it asks something of a person for each component, and of no other', () => {
    assert.deepEqual(Object.keys(asked), components);
  });

  for (const [name, entries] of Object.entries(asked)) {
    test(`${name}: criteria of the RGAA, once each, and checks that say when and with what`, () => {
      const criteria = entries.map(({criterion}) => criterion);
      assert.deepEqual(criteria.filter(isCriterion), [...new Set(criteria)]);
      for (const {criterion, what, checks} of entries) {
        assert.match(what, /^.{20,}[.)]$/, criterion);
        assert.doesNotMatch(what, / [;:!?»]|« /, 'a French sign without its narrow space');
        for (const {state, date, at, result} of checks) {
          assert.ok(state === undefined || statesOf(name).includes(state), state);
          assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
          assert.ok(at.length > 0 && ['conforme', 'non conforme'].includes(result), criterion);
        }
      }
    });
  }
});
