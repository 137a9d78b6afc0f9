import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renameIds, type Named, type Part} from './rename-ids.js';

const element = (attributes: Record<string, string>, content?: Part): Named & {attributes: Record<string, string>} => ({
  attributes,
  content,
  getAttribute: name => attributes[name] ?? null,
  setAttribute: (name, value) => {
    attributes[name] = value;
  },
});

const part = (...elements: Named[]): Part => ({querySelectorAll: () => elements});

test('ids and all that refers to them begin with the prefix; nothing else changes', () => {
  const label = element({for: 'cp'});
  const input = element({id: 'cp', name: 'cp', type: 'text', 'aria-describedby': 'cp-aide  cp-erreur', list: ''});
  const link = element({href: '#cp'});
  const away = element({href: '/demarche#cp'});
  const top = element({href: '#'});
  renameIds(part(label, input, link, away, top), 'x--y');
  assert.deepEqual(label.attributes, {for: 'x--y-cp'});
  assert.deepEqual(input.attributes, {
    id: 'x--y-cp',
    name: 'cp',
    type: 'text',
    'aria-describedby': 'x--y-cp-aide x--y-cp-erreur',
    list: '',
  });
  assert.deepEqual(
    [link, away, top].map(({attributes}) => attributes['href']),
    ['#x--y-cp', '/demarche#cp', '#'],
  );
});

test('radio buttons of two examples are not one group; a template’s content is renamed too', () => {
  const radio = element({type: 'radio', name: 'oui'});
  renameIds(part(element({}, part(radio))), 'x');
  assert.equal(radio.attributes['name'], 'x-oui');
});
