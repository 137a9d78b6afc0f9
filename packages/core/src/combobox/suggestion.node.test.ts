import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filterSuggestions, plainLetters, streetLine, typedPieces, type AddressSuggestion} from './suggestion.js';

const shown = (text: string, query: string) =>
  typedPieces(text, query)
    .map(({text: piece, typed}) => (typed ? `[${piece}]` : piece))
    .join('');
const commune = (city: string, postcode: string): AddressSuggestion => ({
  label: city,
  type: 'municipality',
  name: city,
  city,
  postcode,
  citycode: '',
  context: '',
});

test('what was typed is found without its accents, capitals, apostrophes and dashes', () => {
  assert.equal(shown('Caen', 'cae'), '[Cae]n');
  assert.equal(shown('Hérouville-Saint-Clair', 'herouville saint'), '[Hérouville]-[Saint]-Clair');
  assert.equal(shown("L'Haÿ-les-Roses", 'l’hay'), "[L]'[Haÿ]-[l]es-Roses");
  assert.equal(shown('12 Rue de l’Église', '12 rue egl'), '[12] [Rue] de l’[Égl]ise');
});

test('only the beginnings of words count, each time they come', () => {
  assert.equal(shown('Rue du Caen', 'en'), 'Rue du Caen');
  assert.equal(shown('Saint-Martin-Saint-Firmin', 'saint'), '[Saint]-Martin-[Saint]-Firmin');
  assert.equal(shown('Caen', ''), 'Caen');
  assert.equal(shown('', 'caen'), '');
});

test('the text is never changed, whatever its letters', () => {
  for (const text of ['Œuilly', 'Saint-Éloi', 'ŽĲ İstanbul 😀 Caen', 'Bo\u0302ne', '日本'])
    for (const query of ['o', 'caen', 'i', '😀', 'œ', '日', '.', '\\'])
      assert.equal(
        typedPieces(text, query)
          .map(({text: piece}) => piece)
          .join(''),
        text,
        `${text} / ${query}`,
      );
  assert.equal(plainLetters('ŽĲ İ😀').length, 'ŽĲ İ😀'.length);
});

test('a list of the page is filtered by the words of the name and by the postcode', () => {
  const list = [commune('Saint-Denis', '93200'), commune('Saint-Denis', '97400'), commune('Caen', '14000')];
  assert.deepEqual(filterSuggestions(list, 'denis saint'), list.slice(0, 2));
  assert.deepEqual(filterSuggestions(list, '974'), [list[1]]);
  assert.deepEqual(filterSuggestions(list, 'saint 93'), [list[0]]);
  assert.deepEqual(filterSuggestions(list, ''), list);
});

test('the number that was typed is kept when the geocoder knows the street alone', () => {
  const line = (typed: string, name: string, type: AddressSuggestion['type'] = 'street') =>
    streetLine({...commune('Caen', '14000'), name, type}, typed);
  assert.equal(line('999 rue des til', 'Rue des Tilleuls'), '999 Rue des Tilleuls');
  assert.equal(line('7 bis, rue', 'Rue des Tilleuls'), '7 bis Rue des Tilleuls');
  assert.equal(line('8 avenue', 'Avenue Foch'), '8 Avenue Foch');
  assert.equal(line('rue des til', 'Rue des Tilleuls'), 'Rue des Tilleuls');
  assert.equal(line('12 rue', '12 Rue des Tilleuls', 'housenumber'), '12 Rue des Tilleuls');
  assert.equal(line('11 novembre', 'Rue du 11 Novembre 1918'), 'Rue du 11 Novembre 1918');
});
