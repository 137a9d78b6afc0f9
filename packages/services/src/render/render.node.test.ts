import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html, LitElement, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {renderHtml, renderPage} from './render.js';

const ATTACK = `"><script>alert('1')</script><img src=x onerror=alert(2)>&amp;<!--`;

test('values are escaped in text and in attributes', () => {
  const written = renderHtml(html`<p title=${ATTACK} data-x="a ${ATTACK} b">${ATTACK}</p>`);
  assert.equal((written.match(/</g) ?? []).length, 2, written);
  assert.equal((written.match(/>/g) ?? []).length, 2, written);
  assert.ok(!written.includes(`"&gt;&lt;script&gt;alert('1')"`));
  assert.match(written, /^<p title="&quot;&gt;&lt;script&gt;/);
});

test('a value that imitates a marker stays text', () => {
  assert.equal(renderHtml(html`<p>${'<!--lit-part-->'}</p>`), '<p>&lt;!--lit-part--&gt;</p>');
});

test('Lit’s comments go, the others stay', () => {
  const row = (text: string) => html`<li class=${text}>${text}</li>`;
  const written = renderHtml(
    html`<!-- kept --><ul>${['a', 'b'].map(row)}</ul>${nothing}${undefined}${unsafeHTML('<!--also kept--><b>x</b>')}`,
  );
  assert.equal(written, '<!-- kept --><ul><li class="a">a</li><li class="b">b</li></ul><!--also kept--><b>x</b>');
});

test('a custom element is a plain tag with its attributes and children, even when it is registered', () => {
  const field = (id: string) =>
    html`<socle-field error=${ifDefined(undefined)}><label for=${id}>Nom</label><input id=${id} ?required=${true} value=${'d’Été'}></socle-field>`;
  const expected = '<socle-field ><label for="nom">Nom</label><input id="nom" required value="d’Été"></socle-field>';
  assert.equal(renderHtml(field('nom')), expected);
  customElements.define('socle-registered', class extends LitElement {});
  const written = renderHtml(html`<socle-registered data-a=${'1'}><p>${'x'}</p></socle-registered>`);
  assert.match(written, /^<socle-registered[^>]*><p>x<\/p><\/socle-registered>$/);
  assert.ok(!written.includes('shadowroot'));
});

test('a page is whole, its title escaped, and nothing in it is inline', () => {
  const written = renderPage({
    lang: 'fr',
    title: `Étape 1 </title>${ATTACK}`,
    stylesheets: ['/socle.css', '/theme.css'],
    scripts: ['/define.js'],
    body: html`<main>${ATTACK}</main>`,
    bodyClass: 'socle-page',
    headExtra: html`<link rel="icon" href="/icon.svg">`,
    theme: 'aubremer',
  });
  assert.match(written, /^<!DOCTYPE html>\n<html lang="fr" data-theme="aubremer">\n<head>\n<meta charset="utf-8">/);
  assert.equal((written.match(/<script/g) ?? []).length, 1);
  assert.match(written, /<script type="module" src="\/define\.js"><\/script>/);
  assert.match(written, /<link rel="stylesheet" href="\/socle\.css">\n<link rel="stylesheet" href="\/theme\.css">/);
  assert.equal((written.match(/<\/title>/g) ?? []).length, 1);
  assert.match(written, /<body class="socle-page">\n<main>&quot;&gt;&lt;script&gt;/);
  assert.ok(!/<!--/.test(written) && !/<style|style=| on\w+=[^&]*>alert/.test(written));
});

test('what is not given is not written', () => {
  assert.match(
    renderPage({lang: 'fr', title: 'x', stylesheets: [], scripts: [], body: 'y'}),
    /<html lang="fr"\s*>[^]*<body\s*>\ny\n<\/body>/,
  );
});
