import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {Columns, Prose} from './page.stories.js';

const written = (template: unknown) => collectResultSync(render(template)).replace(/<!--.*?-->/g, '');

test('the question comes before the help, which has a name (RGAA 10.3.1 : Columns)', () => {
  assert.match(
    written(Columns.render()),
    /<div class="socle-question">\s*<h1>[^]*<\/div>\s*<aside class="socle-aside" aria-label="Aide">\s*<h2>/,
  );
});

test('a text has headings and lists (RGAA 9.1.3, 9.3.1 : Prose)', () => {
  assert.match(written(Prose.render()), /<h2>[^<]+<\/h2>[^]*<ul><li>[^]*<\/li><\/ul>/);
});
