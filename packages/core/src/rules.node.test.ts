import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isoDate, judgeChoices, judgeDate, judgeText, type DateParts} from './rules.js';

const email = {subject: 'l’adresse électronique', type: 'email', required: true} as const;
const parts = (text: string): DateParts => {
  const [jour = '', mois = '', annee = ''] = text.split('/');
  return {jour, mois, annee};
};
const birth = {subject: 'la date de naissance', required: true, past: true};
const today = new Date('2026-11-12T10:00:00Z');

test('a missing text is refused when it is required, and only then', () => {
  assert.equal(judgeText('', email), 'Saisissez l’adresse électronique.');
  assert.equal(judgeText('  ', email), 'Saisissez l’adresse électronique.');
  assert.equal(judgeText('', {...email, required: false}), '');
});

test('an e-mail address has a domain with a dot', () => {
  assert.equal(judgeText('a@b.fr', email), '');
  assert.equal(judgeText(' a@b.fr ', email), '');
  for (const wrong of ['a', 'a@b', 'a b@c.fr', '@b.fr'])
    assert.match(judgeText(wrong, email), /en entier, par exemple nom@exemple\.fr\.$/, wrong);
});

test('a telephone number may be French or international, with spaces, dots or dashes', () => {
  const rules = {subject: 'le numéro de téléphone', type: 'tel'} as const;
  for (const right of [
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '+33 6 12 34 56 78',
    '0032 470 12 34 56',
    '+33 (0)6 12 34 56 78',
  ]) {
    assert.equal(judgeText(right, rules), '', right);
  }
  for (const wrong of ['06 12 34 56 7', '612345678', 'non']) assert.notEqual(judgeText(wrong, rules), '', wrong);
});

test('a postcode has five digits, a number has digits', () => {
  assert.equal(judgeText(' 14 000', {subject: 'le code postal', type: 'postcode'}), '');
  assert.equal(
    judgeText('1400', {subject: 'le code postal', type: 'postcode'}),
    'Saisissez le code postal en 5 chiffres, par exemple 14000.',
  );
  for (const right of ['730', '1 730', '12,5', '-3'])
    assert.equal(judgeText(right, {subject: 'le quotient', type: 'number'}), '', right);
  assert.notEqual(judgeText('730 €', {subject: 'le quotient', type: 'number'}), '');
});

test('lengths count what is typed without the spaces around it', () => {
  const rules = {subject: 'le nom', minLength: 2, maxLength: 4};
  assert.equal(judgeText(' Léo ', rules), '');
  assert.equal(judgeText(' L ', rules), 'Saisissez le nom en 2 caractères au moins.');
  assert.equal(judgeText('Camille', rules), 'Saisissez le nom en 4 caractères au plus.');
});

test('the page’s own sentences stand for ours, and a choice in a list is chosen', () => {
  const messages = {required: 'Recopiez le numéro.', format: 'Le numéro commence par A.'};
  assert.equal(judgeText('', {subject: 'le numéro', required: true, pattern: 'A\\d', messages}), messages.required);
  assert.equal(judgeText('B1', {subject: 'le numéro', required: true, pattern: 'A\\d', messages}), messages.format);
  assert.equal(judgeText('', {subject: 'la classe', required: true, choose: true}), 'Choisissez la classe.');
});

test('choices: one at least when required, only those offered, one alone unless several are accepted', () => {
  const rules = {subject: 'le régime', required: true, options: ['a', 'b']};
  assert.equal(judgeChoices(['a'], rules), '');
  assert.equal(judgeChoices([], rules), 'Choisissez le régime.');
  assert.equal(judgeChoices([''], {...rules, required: false}), '');
  assert.match(judgeChoices(['c'], rules), /parmi les réponses proposées/);
  assert.notEqual(judgeChoices(['a', 'b'], rules), '');
  assert.equal(judgeChoices(['a', 'b'], {...rules, multiple: true}), '');
});

test('one box alone is ticked, and an answer that goes with no other is refused with another', () => {
  const single = {subject: 'la case pour accepter', required: true, single: true, options: ['oui']};
  assert.equal(judgeChoices([], single), 'Cochez la case pour accepter.');
  assert.equal(judgeChoices(['oui'], single), '');
  const rules = {subject: 'les allergies', multiple: true, options: ['lait', 'oeuf', 'aucune']};
  const exclusive = [{value: 'aucune', label: 'Aucune'}];
  assert.equal(judgeChoices(['lait', 'oeuf'], {...rules, exclusive}), '');
  assert.equal(judgeChoices(['aucune'], {...rules, exclusive}), '');
  assert.equal(
    judgeChoices(['lait', 'aucune'], {...rules, exclusive}),
    'Décochez «\u202fAucune\u202f», ou décochez les autres réponses.',
  );
});

test('a text is as long as it looks: a line break that was sent as two characters, an emoji, count for one', () => {
  const rules = {subject: 'le motif', maxLength: 4};
  assert.equal(judgeText('a\r\nbc', rules), '');
  assert.equal(judgeText('👍👍👍👍', rules), '');
  assert.equal(judgeText('a\r\nbcd', rules), 'Saisissez le motif en 4 caractères au plus.');
});

test('the spaces of a password count', () => {
  const rules = {subject: 'le mot de passe', type: 'password', required: true, minLength: 4} as const;
  assert.equal(judgeText(' ab ', rules), '');
  assert.equal(judgeText('    ', rules), '');
  assert.equal(judgeText('abc', rules), 'Saisissez le mot de passe en 4 caractères au moins.');
});

test('the address of a site may lack its scheme, and has no other one than the Web’s', () => {
  const rules = {subject: 'l’adresse du site', type: 'url'} as const;
  for (const right of [
    'www.exemple.fr',
    'exemple.fr',
    'HTTPS://exemple.fr',
    'http://exemple.fr:8080/a?b=c#d',
    'https://mairie-d’aubremer.fr',
    ' exemple.fr/menus ',
  ])
    assert.equal(judgeText(right, rules), '', right);
  for (const wrong of [
    'exemple',
    'ftp://exemple.fr',
    'javascript:alert(1).fr',
    'nom@exemple.fr',
    'exemple. fr',
    'http://',
  ])
    assert.equal(
      judgeText(wrong, rules),
      'Saisissez l’adresse du site en entier, par exemple https://www.exemple.fr.',
      wrong,
    );
});

test('a number stays between its bounds, which are accepted', () => {
  const rules = {subject: 'le nombre', type: 'number', min: 0.5, max: 1000} as const;
  for (const right of ['0,5', '1 000', '']) assert.equal(judgeText(right, rules), '', right);
  assert.equal(judgeText('0,4', rules), 'Saisissez le nombre\u202f: 0,5 au moins.');
  assert.equal(judgeText('1 000,1', rules), 'Saisissez le nombre\u202f: 1000 au plus.');
  assert.equal(judgeText('deux', rules), 'Saisissez le nombre en chiffres, par exemple 12.');
  assert.equal(judgeText('2000', {...rules, messages: {max: 'Mille au plus.'}}), 'Mille au plus.');
});

test('a date exists in the calendar, and is written with four digits for the year', () => {
  assert.equal(isoDate(parts('4/8/1962')), '1962-08-04');
  assert.equal(isoDate(parts(' 04 / 08 / 1962 ')), '1962-08-04');
  assert.equal(isoDate(parts('29/02/2024')), '2024-02-29');
  for (const wrong of ['31/02/2015', '29/02/2023', '0/1/2000', '1/13/2000', '1/1/62', 'un/1/2000', '1/1/'])
    assert.equal(isoDate(parts(wrong)), undefined, wrong);
});

test('a date says which boxes to correct', () => {
  const verdict = (text: string) => judgeDate(parts(text), birth, today);
  assert.deepEqual(verdict('24/08/1962'), {message: '', faulty: []});
  assert.deepEqual(verdict('//'), {
    message: 'Saisissez la date de naissance, par exemple 24 08 1962.',
    faulty: ['jour', 'mois', 'annee'],
  });
  assert.deepEqual(verdict('24//'), {
    message: 'La date de naissance\u202f: ajoutez le mois et l’année, par exemple 24 08 1962.',
    faulty: ['mois', 'annee'],
  });
  assert.deepEqual(verdict('24/13/1962').faulty, ['mois']);
  assert.deepEqual(verdict('31/02/2015').faulty, ['jour']);
  assert.deepEqual(verdict('24/08/62').faulty, ['annee']);
  assert.deepEqual(judgeDate(parts('//'), {...birth, required: false}, today), {message: '', faulty: []});
});

test('a past date is before today in France, whatever the clock of the server', () => {
  const late = new Date('2026-07-14T22:30:00Z'); // Already the 15th in Paris.
  assert.equal(judgeDate(parts('14/07/2026'), birth, late).message, '');
  assert.equal(
    judgeDate(parts('15/07/2026'), birth, late).message,
    'La date de naissance doit être passée, par exemple 24 08 1962.',
  );
});

test('a date stays between its bounds, which are accepted', () => {
  const rules = {subject: 'la date du premier repas', min: '2026-09-01', max: '2027-07-03'};
  assert.equal(judgeDate(parts('1/9/2026'), rules, today).message, '');
  assert.equal(
    judgeDate(parts('31/8/2026'), rules, today).message,
    'La date du premier repas doit être le 1er septembre 2026 ou après.',
  );
  assert.equal(
    judgeDate(parts('4/7/2027'), rules, today).message,
    'La date du premier repas doit être le 3 juillet 2027 ou avant.',
  );
});
