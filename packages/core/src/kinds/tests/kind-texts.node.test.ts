import assert from 'node:assert/strict';
import {test} from 'node:test';
import {addKindTexts, kindTexts, setKindTexts} from '../../texts/kind-texts.js';
import {kindsEn} from '../../texts/kinds-en.js';
import {kindsFr} from '../../texts/kinds-fr.js';
import {judgeSiret} from '../siret.js';

test('every sentence has another one in English, with the same parts', () => {
  assert.deepEqual(Object.keys(kindsEn), Object.keys(kindsFr));
  const parts = (sentence: string) => ['XX', '77', '88', '99'].filter(part => sentence.includes(part));
  for (const name of Object.keys(kindsFr) as (keyof typeof kindsFr)[]) {
    const [french, english] = [kindsFr, kindsEn].map(words =>
      (words[name] as (...args: string[]) => string)('XX', '77', '88', '99'),
    ) as [string, string];
    assert.notEqual(english, french, name);
    assert.deepEqual(parts(english), parts(french), name);
    assert.match(french, /^[A-Z].*\.$/, name);
    assert.doesNotMatch(french, / [:;?!]|'/, `${name}: French typography`);
    assert.doesNotMatch(english, /[\u202f\u00a0«»’]/, `${name}: no French typography`);
  }
});

test('the words are those of the language, French without one, and some of them may be replaced', () => {
  const words = {subject: 'the SIRET number', words: kindsEn};
  assert.match(judgeSiret('1', words), /^Check the SIRET number: it has 1 digit,/);
  assert.equal(kindTexts('en'), kindTexts());
  addKindTexts('en', kindsEn);
  assert.equal(kindTexts('en-GB'), kindsEn);
  setKindTexts({missing: subject => `Il manque ${subject}.`});
  assert.equal(judgeSiret('', {subject: 'le SIRET', required: true}), 'Il manque le SIRET.');
  setKindTexts(kindsFr);
});
