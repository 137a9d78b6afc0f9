import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {icon, iconNames} from './icons.js';

const written = (template: unknown) => collectResultSync(render(template)).replace(/<!--.*?-->/g, '');

test('an icon is decoration: hidden from screen readers, without a name of its own', () => {
  for (const name of iconNames) {
    const drawn = written(icon(name));
    assert.match(drawn, /^<svg [^>]*aria-hidden="true" focusable="false"[^>]*>/, name);
    assert.doesNotMatch(drawn, /<title|<desc|\stitle=|aria-label|role=/, name);
  }
});
