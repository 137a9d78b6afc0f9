import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatHtml} from './format-html.js';

const field = `
  <socle-field data-width="short">
    <label for="cp" data-name="le code postal"><!--?lit$123$-->Code postal<!--?lit$123$--></label>
    <!----><p id="cp-aide" data-hint="">5   chiffres</p>
    <input id="cp"   name="cp" value="" required="" aria-describedby="cp-aide
      cp-erreur"><p id="cp-erreur" data-error="" hidden=""></p>
  </socle-field>`;

test('HTML is written as one would copy it, without Lit’s comments', () => {
  assert.equal(
    formatHtml(field),
    [
      '<socle-field data-width="short">',
      '  <label for="cp" data-name="le code postal">Code postal</label>',
      '  <p id="cp-aide" data-hint>5 chiffres</p>',
      '  <input id="cp" name="cp" value="" required aria-describedby="cp-aide\n      cp-erreur">',
      '  <p id="cp-erreur" data-error hidden></p>',
      '</socle-field>',
    ].join('\n'),
  );
});

test('what is already written so comes back the same', () => {
  const once = formatHtml(field);
  assert.equal(formatHtml(once), once);
});

test('words and the elements among them stay on one line, their spaces kept', () => {
  assert.equal(
    formatHtml('<li><a href="#a">Un</a> <b>mot</b>, <span class="x">dit <em>ainsi</em></span></li>'),
    '<li><a href="#a">Un</a> <b>mot</b>, <span class="x">dit <em>ainsi</em></span></li>',
  );
});

test('the text of a textarea keeps its lines; an attribute may hold « > »', () => {
  assert.equal(
    formatHtml('<div><textarea name="t">a\n  b</textarea><p title="a > b">c</p></div>'),
    '<div>\n  <textarea name="t">a\n  b</textarea>\n  <p title="a > b">c</p>\n</div>',
  );
});

test('a paragraph too long for a line is written on three', () => {
  const text = 'mot '.repeat(40).trim();
  assert.equal(formatHtml(`<p>${text}</p>`), `<p>\n  ${text}\n</p>`);
});
