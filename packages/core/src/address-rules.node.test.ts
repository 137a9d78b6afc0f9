import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isInFrance, judgeAddress, type AddressParts} from './address-rules.js';
import {judgeText} from './rules.js';
import {en} from './texts/en.js';

const right: AddressParts = {
  voie: '12 rue des Tilleuls',
  complement: '',
  codePostal: '14000',
  commune: 'Caen',
};
const empty: AddressParts = {voie: '', codePostal: '', commune: ''};
const faulty = (parts: Partial<AddressParts>, rules = {required: true}) =>
  judgeAddress({...right, ...parts}, rules).map(({part}) => part);

test('a whole address is right, spaces around it or in its postcode apart', () => {
  assert.deepEqual(faulty({}), []);
  assert.deepEqual(faulty({voie: '  12 rue ', codePostal: ' 14 000 ', commune: ' Caen\n'}), []);
});

test('each missing box is said, in the order of the page', () => {
  assert.deepEqual(judgeAddress(empty, {required: true}), [
    {part: 'voie', message: 'Saisissez le numéro et la voie.'},
    {part: 'codePostal', message: 'Saisissez le code postal.'},
    {part: 'commune', message: 'Saisissez la commune.'},
  ]);
  assert.deepEqual(faulty({commune: ' \u00a0'}), ['commune']);
});

test('a postcode has five digits in France, in the sentence of a postcode anywhere', () => {
  for (const codePostal of ['1400', '140000', 'ABCDE', '2A004'])
    assert.deepEqual(judgeAddress({...right, codePostal}), [
      {part: 'codePostal', message: judgeText(codePostal, {subject: 'le code postal', type: 'postcode'})},
    ]);
});

test('an optional address is empty, or whole', () => {
  assert.deepEqual(judgeAddress(empty), []);
  assert.deepEqual(
    judgeAddress({...empty, complement: 'Bâtiment B'}).map(({part}) => part),
    ['voie', 'codePostal', 'commune'],
  );
});

test('elsewhere, the postcode is a text or nothing', () => {
  assert.deepEqual(faulty({pays: 'BE', codePostal: '1000'}), []);
  assert.deepEqual(faulty({pays: 'Irlande', codePostal: ''}), []);
  assert.deepEqual(faulty({pays: 'BE', commune: ''}), ['commune']);
  for (const pays of [undefined, '', 'France', ' FRANCE ', 'FR', '99100']) assert.ok(isInFrance(pays), pays);
  for (const pays of ['BE', 'Franceville', '99131']) assert.ok(!isInFrance(pays), pays);
});

test('the sentences name the boxes as the page does, and in its language', () => {
  assert.deepEqual(judgeAddress({...right, voie: ''}, {subjects: {voie: 'la rue'}}), [
    {part: 'voie', message: 'Saisissez la rue.'},
  ]);
  assert.deepEqual(judgeAddress({...right, voie: ''}, {subjects: {voie: 'the street'}, words: en}), [
    {part: 'voie', message: 'Enter the street.'},
  ]);
});
