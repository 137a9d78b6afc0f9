import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCommand} from './command.js';
import {byComponent, ratioText, type Pair} from './pairs.js';

test('a ratio just under its minimum is never written as if it reached it', () => {
  assert.equal(ratioText(4.499), '4,49');
  assert.equal(ratioText(4.5), '4,50');
  assert.equal(ratioText(21), '21,00');
});

test('pairs are grouped by component, none lost', () => {
  const pair = (use: string): Pair => ({use, scheme: 'light', foreground: '', background: '', ratio: 5, minimum: 3});
  const groups = byComponent([pair('field/label'), pair('button/rest'), pair('field/error'), pair('fields/x')]);
  assert.deepEqual(
    groups.map(([name, pairs]) => [name, pairs.map(({use}) => use)]),
    [
      ['field', ['field/label', 'field/error']],
      ['button', ['button/rest']],
      ['fields', ['fields/x']],
    ],
  );
});

test('the command holds every colour of the recipe, and only the options it needs', () => {
  assert.equal(
    createCommand({name: 'Aubremer', colors: ['#8a1538', '#c98a1b'], logo: 'mark.svg'}, 'aubremer'),
    'npx socle-theme create --name "Aubremer" --color "#8a1538" --color "#c98a1b" --logo mark.svg --out aubremer',
  );
  assert.equal(
    createCommand({name: 'A', colors: ['#000'], font: 'lexend'}, 'a'),
    'npx socle-theme create --name "A" --color "#000" --font lexend --out a',
  );
});
