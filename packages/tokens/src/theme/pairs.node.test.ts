import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {test} from 'node:test';
import {transform} from 'lightningcss';
import {colourNames, type ColourName} from './names.js';
import {decorations, uses} from './pairs.js';

const root = new URL('../../../elements/src/', import.meta.url);
const sheets = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
  file => file.endsWith('.css') && file !== 'elements.css',
);

/** Every colour token that one sheet puts on something, with the property that does. */
function coloursIn(file: string): Map<string, string> {
  const found = new Map<string, string>();
  let property = '';
  let forced = 0; // The system's own colours have the contrast that the usager chose.
  transform({
    filename: file,
    code: readFileSync(new URL(file, root)),
    visitor: {
      Rule: {media: ({value}) => void (isForced(value) && (forced += 1))},
      RuleExit: {media: ({value}) => void (isForced(value) && (forced -= 1))},
      Declaration: declaration => {
        property = declaration.property === 'custom' ? declaration.value.name : declaration.property;
        if (declaration.property === 'unparsed') property = declaration.value.propertyId.property;
      },
      Variable: ({name}) => {
        const colour = name.ident.startsWith('--socle-color-') ? name.ident.slice('--socle-color-'.length) : '';
        if (colour && forced === 0 && !found.has(colour)) found.set(colour, property);
      },
    },
  });
  return found;
}

const isForced = (media: unknown) => JSON.stringify(media).includes('forced-colors');

test('the sheets are those that a page of the elements loads', () => {
  const loaded = readFileSync(new URL('elements.css', root), 'utf8').match(/(?<=@import ['"]\.\/)[^'"]+/g) ?? [];
  assert.deepEqual([...sheets].sort(), [...loaded].sort());
});

for (const file of sheets) {
  const component = basename(file, '.css');
  test(`every colour of ${file} stands in a pair of « ${component} », or is a decoration`, () => {
    const own = uses.filter(({use}) => use.startsWith(`${component}/`));
    const paired = new Set<string>(own.flatMap(({foreground, background}) => [foreground, background]));
    const missing = [...coloursIn(file)]
      .filter(([colour]) => !paired.has(colour) && !isDecoration(colour, component))
      .map(([colour, property]) => `${property}: var(--socle-color-${colour})`);
    assert.deepEqual(
      missing,
      [],
      `add to packages/tokens/src/theme/pairs.ts what these lie on, as « ${component}/part/state »`,
    );
  });
}

const isDecoration = (colour: string, component: string) =>
  decorations.some(each => each.colour === colour && (each.component ?? component) === component);

test('the sheets name tokens that exist', () => {
  const unknown = sheets.flatMap(file =>
    [...coloursIn(file).keys()].filter(name => !colourNames.includes(name as ColourName)),
  );
  assert.deepEqual(unknown, []);
});

test('a use has one name, of a component that has a sheet', () => {
  const names = uses.map(({use}) => use);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  const components = new Set(sheets.map(file => basename(file, '.css')));
  assert.deepEqual(
    names.filter(name => !components.has(name.split('/')[0] ?? '')),
    [],
  );
  assert.deepEqual(
    names.filter(name => !/^[a-z-]+(\/[a-z-]+){2,3}$/.test(name) && !/^[a-z-]+\/[a-z-]+\/[a-z-]+$/.test(name)),
    [],
  );
});

test('a decoration says why, and no pair counts on it', () => {
  for (const {colour, why} of decorations) {
    assert.ok(why.length > 20);
    assert.ok(!uses.some(({foreground, background}) => [foreground, background].includes(colour)), colour);
  }
});
