import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {civilDate, civilText, isoDate, readDate, type DateParts} from './date-reading.js';
import {judgeDate} from './date-rules.js';

const months = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const day = fc
  .date({min: new Date('1880-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));
const inFirstBox = (jour: string): DateParts => ({jour, mois: '', annee: ''});
const born = {subject: 'la date de naissance', required: true};

/** The ways a person writes a day: digits, a name of the month, short or long, in French or in English. */
const writingOf = (iso: string) => {
  const [year = '', month = '', date = ''] = iso.split('-');
  const [d, m] = [String(Number(date)), Number(month)];
  const names = [months.fr[m - 1] ?? '', months.en[m - 1] ?? ''];
  const shorter = names.flatMap(name => {
    const least = name.startsWith('jui') ? 4 : 3;
    return [name, name.slice(0, least), `${name.slice(0, Math.max(least, 4))}.`];
  });
  const words = [
    ...shorter,
    ...shorter.map(name => name.toUpperCase()),
    ...shorter.map(name => name.normalize('NFD').replace(/\p{M}/gu, '')),
  ];
  const digits = ['/', '-', '.', ' ', '\u00a0', ' / ', '\u2013'].flatMap(sign => [
    [d, String(m), year].join(sign),
    [date, month, year].join(sign),
    [year, month, date].join(sign),
  ]);
  const named = words.flatMap(name => [
    `${d} ${name} ${year}`,
    `${date}-${name}-${year}`,
    `le ${d} ${name} ${year}`,
    `${name} ${d}, ${year}`,
  ]);
  return fc.constantFrom(
    ...digits,
    ...named,
    `${date}${month}${year}`,
    `${year}${month}${date}`,
    d === '1' ? `1er ${names[0] ?? ''} ${year}` : iso,
  );
};

test('a whole date in the first box is read, however it is written', () => {
  fc.assert(
    fc.property(
      day.chain(iso => fc.tuple(fc.constant(iso), writingOf(iso))),
      ([iso, typed]) => {
        assert.equal(isoDate(inFirstBox(typed)), iso, typed);
        assert.deepEqual(judgeDate(inFirstBox(typed), born), {message: '', faulty: []});
        const spread = readDate(typed);
        assert.ok(spread);
        assert.equal(isoDate(spread), iso);
      },
    ),
    {numRuns: 1000},
  );
});

test('the month may be a name in its own box, and the first day « 1er »', () => {
  for (const mois of ['sept', 'septembre', 'Sept.', 'SEPTEMBRE', '9', '09', ' 9 ', 'September'])
    assert.equal(isoDate({jour: '1er', mois, annee: '2021'}), '2021-09-01', mois);
  for (const mois of ['jui', 'ma', 's', '13', '0', 'brumaire'])
    assert.equal(isoDate({jour: '1', mois, annee: '2021'}), undefined, mois);
});

test('only days of the calendar are dates', () => {
  const number = (max: number) => fc.integer({min: 0, max}).map(String);
  fc.assert(
    fc.property(number(40), number(14), fc.integer({min: 1800, max: 2199}), (jour, mois, annee) => {
      const date = new Date(`${String(annee)}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}T00:00:00Z`);
      const real = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(jour);
      assert.equal(isoDate({jour, mois, annee: String(annee)}) !== undefined, real);
      assert.equal(judgeDate({jour, mois, annee: String(annee)}, born).message === '', real);
    }),
    {numRuns: 1000},
  );
});

test('nothing throws on any text, and what can be read is never lost', () => {
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 30}),
    fc.string({unit: fc.constantFrom(...'0123456789/-. xX?jansept\u00a0é'), maxLength: 16}),
  );
  fc.assert(
    fc.property(text, text, text, fc.boolean(), (jour, mois, annee, presumed) => {
      const verdict = judgeDate({jour, mois, annee}, {...born, presumed});
      assert.equal(verdict.message === '', verdict.faulty.length === 0);
      const date = civilDate({jour, mois, annee});
      assert.equal(verdict.message === '', date !== undefined && (presumed || date.day !== undefined));
      const spread = readDate(jour);
      // Nothing of it is left out: reading the boxes that it fills gives the same date.
      if (spread) assert.deepEqual(civilDate(spread), civilDate(inFirstBox(jour)));
      if (date) assert.deepEqual(civilDate(civilText(date)), date.year >= 1600 && date.year < 2200 ? date : undefined);
    }),
    {numRuns: 2000},
  );
});

test('a whole date that is wrong is corrected where it was typed', () => {
  const verdict = judgeDate(inFirstBox('31/02/2015'), born);
  assert.deepEqual(verdict.faulty, ['jour']);
  assert.match(verdict.message, /vérifiez le jour/);
  assert.match(judgeDate(inFirstBox('août 1962'), born).message, /ajoutez le jour,/);
  assert.match(judgeDate(inFirstBox('24 août'), born).message, /ajoutez l’année,/);
  assert.match(judgeDate(inFirstBox('demain'), born).message, /ajoutez le mois et l’année/);
});

test('a year of two digits is asked again, with the years that it may be', () => {
  const today = new Date('2026-11-12T10:00:00Z');
  const say = (typed: string, more = {}) => judgeDate(inFirstBox(typed), {...born, ...more}, today).message;
  assert.equal(
    say('3-9-21', {past: true}),
    'La date de naissance\u202f: écrivez l’année en quatre chiffres, 1921 ou 2021.',
  );
  assert.match(say('24 août 62', {past: true}), /quatre chiffres, 1962\.$/);
  assert.match(say('24 août 62'), /1962 ou 2062\.$/);
  assert.match(say('240862', {min: '2026-01-01'}), /2062\.$/);
});

test('the date of a register may lack its day, or its day and its month', () => {
  for (const [written, date, text] of [
    ['1962-08-24', {year: 1962, month: 8, day: 24}, '1962-08-24'],
    ['1962-08', {year: 1962, month: 8}, '1962-08'],
    ['1962-08-00', {year: 1962, month: 8}, '1962-08'],
    ['1962-08-XX', {year: 1962, month: 8}, '1962-08'],
    ['1962-00-00', {year: 1962}, '1962'],
    ['19620000', {year: 1962}, '1962'],
    ['1962', {year: 1962}, '1962'],
  ] as const) {
    assert.deepEqual(civilDate(written), date, written);
    assert.equal(civilText(date), text);
    const [annee = '', mois = '', jour = ''] = written.split('-');
    if (annee.length === 4) assert.deepEqual(civilDate({jour, mois, annee}), date, `${written}, in boxes`);
  }
  for (const wrong of ['1962-00-24', '1962-13', '1962-02-30', '62', '', 'hier', '0000-00-00'])
    assert.equal(civilDate(wrong), undefined, wrong);
});

test('a presumed date is refused only when none of its days is accepted', () => {
  const today = new Date('2026-11-12T10:00:00Z');
  const judge = (text: string, rules = {}) => {
    const [annee = '', mois = '', jour = ''] = text.split('-');
    return judgeDate({jour, mois, annee}, {...born, presumed: true, ...rules}, today);
  };
  assert.equal(judge('1962').message, '');
  assert.equal(judge('1962-08').message, '');
  assert.equal(judge('2026', {past: true}).message, '');
  assert.match(judge('2027', {past: true}).message, /doit être passée/);
  assert.equal(judge('2026-11', {past: true}).message, '');
  assert.match(judge('2026-12', {past: true}).message, /doit être passée/);
  assert.equal(judge('1962', {min: '1962-06-01', max: '1962-07-01'}).message, '');
  assert.match(judge('1962-05', {min: '1962-06-01'}).message, /1er juin 1962 ou après/);
  assert.match(judge('1962-08', {max: '1962-07-31'}).message, /31 juillet 1962 ou avant/);

  assert.deepEqual(judge('').faulty, ['annee']);
  assert.equal(
    judge('').message,
    'Saisissez la date de naissance, par exemple 24 08 1962. Si le jour ou le mois n’est pas connu, laissez sa case vide.',
  );
  assert.deepEqual(judge('1962--24').faulty, ['mois']);
  assert.deepEqual(judge('-08-24').faulty, ['annee']);
  assert.deepEqual(judge('1962-13-24').faulty, ['mois']);
  assert.notEqual(judge('1962', {presumed: false}).message, '');
  assert.notEqual(judge('1962-08-00', {presumed: false}).message, '');
});
