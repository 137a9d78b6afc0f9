import assert from 'node:assert/strict';
import {test} from 'node:test';
import {judgeDate} from './date-rules.js';
import {addPageTexts, markingNote, optionalMark, pageTexts, withPageTexts, withRequiredMarks} from './page-texts.js';
import {textMessage} from './text-message.js';
import {addTexts, texts} from './texts.js';
import {en} from './texts/en.js';
import {enPage} from './texts/en-page.js';
import {fr} from './texts/fr.js';

const place = (lang: string | null) =>
  ({closest: () => (lang === null ? null : {getAttribute: () => lang})}) as unknown as Element;

test('a language that nobody has added is answered in French', () => {
  assert.equal(texts('en').missing('x'), fr.missing('x'));
  assert.equal(texts('').missing('x'), fr.missing('x'));
  assert.equal(texts(place(null)).missing('x'), fr.missing('x'));
});

test('a language that was added is used where the page says so, and nowhere else', () => {
  addTexts('en', en);
  assert.equal(texts(place('en-GB')).missing('your name'), 'Enter your name.');
  assert.equal(texts(place('fr')).missing('votre nom'), 'Saisissez votre nom.');
  assert.equal(texts().missing('votre nom'), 'Saisissez votre nom.');
});

test('sentences are written with the words given', () => {
  assert.equal(textMessage('missing', {subject: 'the school', kind: 'select'}, en), 'Choose the school.');
  assert.equal(
    judgeDate({jour: '31', mois: '4', annee: '2020'}, {subject: 'the date', words: en}).message,
    'The date: check the day, for example 24 08 1962.',
  );
  assert.equal(en.errorTitle('1 error'), 'There is 1 error in the form');
  assert.equal(en.errorTitle('2 errors'), 'There are 2 errors in the form');
});

/** Every sentence, called with examples, by its name. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]): [string, string][] => {
    if (typeof word === 'string') return [[`${path}${name}`, word]];
    if (typeof word !== 'function') return sentences(word as object, `${path}${name}.`);
    const say = word as (...parts: unknown[]) => string;
    const second = name.startsWith('date') ? ['12'] : '12';
    return [[`${path}${name}`, say('XX', second, '34')]];
  });
}

for (const [name, french, english] of [
  ['texts', fr, en],
  ['page texts', pageTexts, enPage],
] as const) {
  test(`${name}: every sentence has another one in English, with the same parts`, () => {
    const [ours, theirs] = [sentences(french), sentences(english)];
    assert.deepEqual(
      theirs.map(([key]) => key),
      ours.map(([key]) => key),
    );
    const parts = (text: string) => ['XX', '12', '34'].filter(part => text.includes(part));
    for (const [index, [key, text]] of ours.entries()) {
      const translated = theirs[index]?.[1] ?? '';
      assert.notEqual(translated, text, key);
      assert.deepEqual(parts(translated), parts(text), key);
      assert.doesNotMatch(translated, /[\u202f\u00a0«»’]/u, `${key}: no French typography`);
    }
  });
}

test('page texts follow the language only while a page is rendered, and come back after an error', () => {
  addPageTexts('en', enPage);
  const marks = () => [pageTexts.day, optionalMark('Name', false), optionalMark('Name (optional)', false)];
  assert.deepEqual(withPageTexts('en-GB', marks), ['Day', ' (optional)', '']);
  assert.deepEqual(withPageTexts('br', marks), ['Jour', ' (facultatif)', ' (facultatif)']);
  assert.throws(() =>
    withPageTexts('en', () => {
      throw new Error('broken template');
    }),
  );
  assert.equal(pageTexts.day, 'Jour');
});

test('mandatory fields are marked only while a form without any optional one is rendered, even after an error', () => {
  const marks = () => [optionalMark('Nom', true), optionalMark('Nom (obligatoire)', true), optionalMark('Nom', false)];
  assert.deepEqual(marks(), ['', '', ' (facultatif)']);
  assert.deepEqual(withRequiredMarks(marks), [' (obligatoire)', '', ' (facultatif)']);
  assert.equal(withRequiredMarks(markingNote), 'Tous les champs sont obligatoires.');
  assert.throws(() =>
    withRequiredMarks(() => {
      throw new Error('broken template');
    }),
  );
  assert.match(markingNote(), /sauf ceux/);
  assert.deepEqual(withPageTexts('en', () => withRequiredMarks(marks))[0], ' (required)');
});
