import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {getCountries, getExampleNumber, isPossiblePhoneNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import {formatPhone, judgePhone, plainPhone} from '../phone.js';
import {agreeOnAnything, digits, writingOf} from './writings.testing.js';

const rules = {subject: 'le numéro de téléphone', required: true};
const judge = (text: string) => judgePhone(text, rules);
const french = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '9'), digits(8))
  .map(parts => parts.join(''));
const ofMainland = french.filter(national => !/^(?:26[239]|508|59[046]|639|69[0-4,67]|708|709)/.test(national));

test('a French number is accepted however it is written, and kept as E.164', () => {
  const prefix = fc.constantFrom(
    '0',
    '(0)',
    '+33',
    '+33 ',
    '0033',
    '00 33 ',
    '33',
    '+33 (0)',
    '0033(0)',
    '+33 0',
    '330',
  );
  fc.assert(
    fc.property(
      ofMainland.chain(national => fc.tuple(fc.constant(national), prefix, writingOf(national))),
      parts => {
        const [national, start, typed] = parts;
        const text = `${start}${typed.trim()}`;
        assert.equal(judge(text), '', text);
        assert.equal(plainPhone(text), `+33${national}`);
        assert.equal(plainPhone(formatPhone(text)), `+33${national}`);
      },
    ),
    {numRuns: 500},
  );
  assert.equal(formatPhone('+33612345678'), '06 12 34 56 78');
  assert.equal(formatPhone('Tél. : 06.12.34.56.78'), '06 12 34 56 78');
});

test('a number of the mainland is read as libphonenumber-js reads it', () => {
  fc.assert(
    fc.property(ofMainland, national => {
      assert.equal(plainPhone(`0${national}`), parsePhoneNumberFromString(`0${national}`, 'FR')?.number);
    }),
  );
});

test('one digit more or less is refused, with how many there are', () => {
  fc.assert(
    fc.property(french, fc.integer({min: 0, max: 9}), (national, digit) => {
      assert.match(judge(`0${national}${String(digit)}`), /il y a 11 chiffres, il en faut 10/);
      assert.match(judge(`0${national.slice(0, -1)}`), /il y a 9 chiffres/);
      assert.match(judge(`+33${national.slice(0, -1)}`), /après l’indicatif \+33, il y a \d chiffres?, il en faut 9/);
    }),
  );
});

test('overseas, the number is that of the territory, from wherever it is dialled', () => {
  for (const [typed, plain, shown] of [
    ['0690 00 12 34', '+590690001234', '0690 00 12 34'],
    ['0590 20 12 34', '+590590201234', '0590 20 12 34'],
    ['+590 (0)690 00 12 34', '+590690001234', '0690 00 12 34'],
    ['590690001234', '+590690001234', '0690 00 12 34'],
    ['0694 20 12 34', '+594694201234', '0694 20 12 34'],
    ['0696 20 12 34', '+596696201234', '0696 20 12 34'],
    ['0692 12 34 56', '+262692123456', '0692 12 34 56'],
    ['+33 692 12 34 56', '+262692123456', '0692 12 34 56'],
    ['0262 12 34 56', '+262262123456', '0262 12 34 56'],
    ['0639 01 23 45', '+262639012345', '0639 01 23 45'],
    ['0508 41 12 34', '+508411234', '+508 41 12 34'],
    ['+687 12 34 56', '+687123456', '+687 12 34 56'],
    ['+689 87 12 34 56', '+68987123456', '+689 87 12 34 56'],
  ] as const) {
    assert.equal(judge(typed), '', typed);
    assert.equal(plainPhone(typed), plain, typed);
    assert.equal(formatPhone(typed), shown, typed);
    assert.equal(plainPhone(shown), plain);
  }
});

test('the example of each country in libphonenumber-js is accepted as it is', () => {
  for (const country of getCountries()) {
    const example = getExampleNumber(country, examples);
    if (!example) continue;
    for (const typed of [example.number, example.formatInternational(), example.number.replace('+', '00')]) {
      assert.equal(judge(typed), '', `${country} ${typed}`);
      assert.equal(plainPhone(typed), example.number);
    }
    assert.equal(plainPhone(formatPhone(example.number)), example.number, country);
  }
});

/**
 * Differences with libphonenumber-js, on purpose. It refuses lengths between the shortest and the longest of a country
 * (Austria, 6 to 13): we keep the two ends, to be small. It accepts toll-free, paging and other lengths, and the codes of
 * no country (+800, +870, +979): nobody is called back there. It keeps the lines of overseas départements dialled with
 * +33 under +33, where they do not exist.
 */
test('a number that libphonenumber-js finds impossible is refused, unless its length is between two others', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 17}).chain(digits), number => {
      const typed = `+${number}`;
      const accepted = judge(typed) === '';
      if (accepted && !isPossiblePhoneNumber(typed)) {
        const plain = plainPhone(typed) ?? '';
        const around = [-3, -2, -1, 1, 2, 3].map(more => (more < 0 ? plain.slice(0, more) : plain + '1'.repeat(more)));
        assert.ok(isPossiblePhoneNumber(plain) || around.filter(near => isPossiblePhoneNumber(near)).length > 0, typed);
      }
    }),
    {numRuns: 2000},
  );
});

test('each refusal says what is wrong', () => {
  assert.equal(judge(''), 'Saisissez le numéro de téléphone.');
  assert.match(judge('06 12 34 56 7O'), /avec des chiffres seulement, par exemple 06 12 34 56 78/);
  assert.match(judge('612345678'), /il y a 9 chiffres, il en faut 10 et le premier est 0/);
  assert.match(judge('+999 12 34 56'), /aucun pays n’a cet indicatif/);
  assert.match(judge('+44 20 7946'), /après l’indicatif \+44, il y a 6 chiffres, il en faut 9 à 10\./);
  for (const short of ['15', '17', '18', '112', '114', '115', '119', '196', '3949', '116 117', '118 218', '1014'])
    assert.match(judge(short), /numéro court ou d’urgence/, short);
});

test('for SMS, French fixed lines are refused, and foreign numbers accepted', () => {
  const mobile = (text: string) => judgePhone(text, {...rules, only: 'mobile'});
  for (const right of [
    '06 12 34 56 78',
    '07 12 34 56 78',
    '+33 7 12 34 56 78',
    '0692 12 34 56',
    '0639 01 23 45',
    '+44 20 7946 0958',
  ])
    assert.equal(mobile(right), '', right);
  for (const wrong of ['01 42 34 56 78', '09 72 34 56 78', '0262 12 34 56', '+590 590 20 12 34'])
    assert.match(mobile(wrong), /il doit recevoir des SMS/, wrong);
});

test('nothing throws on any text, and the three functions agree', () => {
  agreeOnAnything({judge: judgePhone, plain: plainPhone, format: formatPhone});
});
