import type {KindTexts} from './kind-texts.js';

const digits = (count: number) => `${count} digit${count === 1 ? '' : 's'}`;
const characters = (count: number) => `${count} character${count === 1 ? '' : 's'}`;

const examples = {
  siret: 'for example 732 829 320 00074',
  iban: 'for example FR14 2004 1010 0505 0001 3M02 606',
  nir: 'for example 1 84 12 76 451 089 46',
  phone: 'for example 06 12 34 56 78',
  abroad: 'for example +32 470 12 34 56',
  amount: 'for example 1234.50',
};

/**
 * What is said, in English, of answers that have a key or a shape of their own: `addKindTexts('en', kindsEn)`.
 * `subject` is the field's name inside a sentence, with its article: “the SIRET number”.
 */
export const kindsEn: KindTexts = {
  missing: subject => `Enter ${subject}.`,
  key: subject => `Check ${subject}: one digit is probably wrong, or two digits are swapped.`,
  siretDigits: subject => `Enter ${subject} with digits only, ${examples.siret}.`,
  siretCount: (subject, has) => `Check ${subject}: it has ${digits(has)}, 14 are needed, ${examples.siret}.`,
  siren: subject =>
    `Complete ${subject}: these 9 digits are the SIREN of the company, add the 5 digits of the establishment, ${examples.siret}.`,
  ibanCharacters: subject => `Enter ${subject} with digits and letters only, ${examples.iban}.`,
  ibanStart: subject =>
    `Check ${subject}: it begins with the two letters of the country and two digits, ${examples.iban}.`,
  ibanCountry: (subject, country) =>
    `Check ${subject}: no country has its first two letters as a code, ${country}. France has the code FR.`,
  ibanCount: (subject, has, expected) =>
    `Check ${subject}: it has ${characters(has)}, ${expected} are needed, ${examples.iban}.`,
  ibanKey: subject => `Check ${subject}: one digit or letter is probably wrong, or two of them are swapped.`,
  bic: subject => `This is a BIC, the code of the bank. Enter ${subject}, which is longer, ${examples.iban}.`,
  nirCharacters: subject => `Enter ${subject} with digits only, and A or B for a birth in Corsica, ${examples.nir}.`,
  nirCount: (subject, has) =>
    `Check ${subject}: it has ${characters(has)}, 15 are needed with the key, ${examples.nir}.`,
  nirKeyMissing: subject => `Complete ${subject}: add the key, the last 2 digits, ${examples.nir}.`,
  phoneDigits: subject => `Enter ${subject} with digits only, ${examples.phone}.`,
  phoneCount: (subject, has) =>
    `Check ${subject}: it has ${digits(has)}, 10 are needed and the first one is 0, ${examples.phone}.`,
  phoneCountry: subject =>
    `Check ${subject}: no country has this code. A foreign number begins with + and the code of the country, ${examples.abroad}.`,
  phoneLength: (subject, code, has, expected) =>
    `Check ${subject}: after the code +${code}, it has ${digits(has)}, ${expected.replace('-', ' to ')} are needed.`,
  phoneShort: subject =>
    `Check ${subject}: this is a short or emergency number. Enter a number where we can reach you, ${examples.phone}.`,
  phoneMobile: subject =>
    `Check ${subject}: it must receive text messages. In France, a mobile number begins with 06 or 07, ${examples.phone}.`,
  amountDigits: subject => `Enter ${subject} in digits, ${examples.amount}.`,
  amountDecimals: subject => `Enter ${subject} with 2 decimals or fewer, ${examples.amount}.`,
  amountAmbiguous: (subject, thousands) =>
    `Make ${subject} clear: for thousands, write ${thousands} without point or comma; for cents, 2 decimals or fewer.`,
  amountLarge: subject => `Check ${subject}: it has too many digits.`,
  amountNegative: subject => `Enter ${subject} without the minus sign, ${examples.amount}.`,
  amountMin: (subject, min) => `Enter ${subject}: ${min} or more.`,
  amountMax: (subject, max) => `Enter ${subject}: ${max} or less.`,
};
