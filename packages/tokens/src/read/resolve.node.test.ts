import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createTheme} from '../theme/create-theme.js';
import {neutralDocuments} from './documents.js';
import {resolve} from './resolve.js';
import {themeDocuments} from './theme-documents.js';
import {allColoursOf, type TokenSet} from './token-set.js';

const find = (tokens: TokenSet, name: string) => tokens.find(token => token.name === name) ?? assert.fail(name);

test('the neutral tokens follow the usager’s wishes', async () => {
  const tokens = await resolve(neutralDocuments());
  assert.deepEqual(find(tokens, 'color-ink').values, {
    light: '#14232b',
    dark: '#eef3f4',
    'more-contrast': '#000000',
    'more-contrast-dark': '#ffffff',
  });
  assert.equal(find(tokens, 'color-focus').alias, 'color-accent');
  assert.equal(find(tokens, 'duration').reduced, '0ms');
  assert.equal(find(tokens, 'size-base').print, '11pt');
  assert.equal(find(tokens, 'color-control').forced, 'ButtonText');
  assert.match(find(tokens, 'size-large').values.light, /^clamp\(/);
});

test('the tokens of a theme give its colours back', async () => {
  const {colours} = createTheme({name: 'Ville', colors: ['#8a1538', '#c98a1b']});
  const tokens = await resolve(themeDocuments('Ville', colours, ['Source Sans 3', 'system-ui']));
  assert.deepEqual(allColoursOf(tokens), colours);
  assert.equal(find(tokens, 'font').values.dark, "'Source Sans 3', system-ui");
});

test('a colour that does not exist is refused by the parser', async () => {
  const {resolver, files} = neutralDocuments();
  const wrong = {color: {$type: 'color', ink: {$value: {colorSpace: 'rouge', components: [1, 0, 0]}}}};
  await assert.rejects(resolve({resolver, files: {...files, 'color.dark.tokens.json': wrong}}));
});

test('a hex that contradicts its components is refused', async () => {
  const {resolver, files} = neutralDocuments();
  const wrong = {color: {$type: 'color', ink: {$value: {colorSpace: 'srgb', components: [1, 0, 0], hex: '#00ff00'}}}};
  await assert.rejects(
    resolve({resolver, files: {...files, 'color.dark.tokens.json': wrong}}),
    /color\.ink: its components are #ff0000/,
  );
});
