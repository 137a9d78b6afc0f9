import assert from 'node:assert/strict';
import {test} from 'node:test';
import {apiTables, declarationsOf, themeTable, type Manifest} from './api.js';

const manifest: Manifest = {
  modules: [
    {path: 'dist/field/define.js', declarations: []},
    {
      path: 'dist/field/field.js',
      declarations: [
        {
          tagName: 'socle-field',
          attributes: [{name: 'error', type: {text: 'string'}, description: 'Message\n  to show.', default: "''"}],
          events: [
            {name: 'socle-error-change', type: {text: 'CustomEvent<{message: string}>'}, description: 'Changed.'},
          ],
          members: [
            {kind: 'field', name: 'control', readonly: true, description: 'The control.'},
            {kind: 'field', name: '#message', privacy: 'private'},
            {kind: 'method', name: 'check'},
          ],
        },
        {},
      ],
    },
    {path: 'dist/fields/other.js', declarations: [{tagName: 'socle-other'}]},
  ],
};

test('a component has the tables of its own element, private parts and methods left out', () => {
  const declarations = declarationsOf(manifest, 'field');
  assert.equal(declarations.length, 1);
  const tables = declarations.flatMap(apiTables);
  assert.deepEqual(
    tables.map(({caption, rows}) => [caption, rows]),
    [
      ['Attributs de socle-field', [['`error`', '`string`', "`''`", 'Message to show.']]],
      ['Propriétés de socle-field', [['`control`', '', '', 'The control. (lecture seule)']]],
      ['Événements de socle-field', [['`socle-error-change`', '`CustomEvent<{message: string}>`', 'Changed.']]],
    ],
  );
});

test('the properties of the theme are those of the tokens that the style reads, once each', () => {
  const css = 'a{color:var(--socle-color-ink);gap:var(--socle-own)} b{color:var(--socle-color-ink, red)}';
  assert.deepEqual(themeTable(css, new Set(['--socle-color-ink', '--socle-color-line'])).rows, [
    ['`--socle-color-ink`'],
  ]);
});
