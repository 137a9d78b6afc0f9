import assert from 'node:assert/strict';
import {test} from 'node:test';
import {partsIn, unknownParts} from './parts.js';

test('the active parts of a piece of HTML are told by their kind, not by their words', () => {
  const html = `<p class="x">a > b</p><a href="/a?b=c">Lien</a><a href="/d" title="role > tabindex">Autre</a>
    <input type="radio" name="oui" checked><input type="radio" name="non"><div role="alert">Dit</div>
    <socle-field><input id="nom" disabled></socle-field><pre tabindex="0"></pre><main tabindex="-1"></main>`;
  assert.deepEqual([...partsIn(html)].sort(), [
    'a',
    'div role=alert',
    'input disabled=',
    'input type=radio',
    'pre tabindex=0',
    'socle-field',
  ]);
});

test('a part that no component has is found', () => {
  const known = partsIn('<button type="button">Fermer</button><a href="/">Accueil</a>');
  assert.deepEqual(unknownParts('<button type="button">Autre</button>', known), []);
  assert.deepEqual(unknownParts('<button type="submit">Envoyer</button><video></video>', known), [
    'button type=submit',
    'video',
  ]);
});
