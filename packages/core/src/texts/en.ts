import type {Texts} from '../texts.js';

const example = 'for example 24 08 1962';
const plural = (n: number) => `${n} character${n === 1 ? '' : 's'}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What scripts and server rules say, in English: `addTexts('en', en)`.
 * `subject` is the field's name inside a sentence, with its article: “the e-mail address”.
 */
export const en: Texts = {
  unnamed: label => `the field “${label}”`,
  unnamedBox: label => `the box “${label}”`,
  missing: subject => `Enter ${subject}.`,
  unchosen: subject => `Choose ${subject}.`,
  unticked: subject => `Tick ${subject}.`,
  noFile: subject => `Add ${subject}.`,
  unknownChoice: subject => `Choose ${subject} among the proposed answers.`,
  notAlone: label => `Untick “${label}”, or untick the other answers.`,
  unticking: labels => `Unticked: ${labels}.`,
  short: (subject, min) => `Enter ${subject} in ${min} characters or more.`,
  long: (subject, max) => `Enter ${subject} in ${max} characters or fewer.`,
  min: (subject, min) => `Enter ${subject}: ${min} or more.`,
  max: (subject, max) => `Enter ${subject}: ${max} or less.`,
  step: (subject, step) =>
    step === 1 ? `Enter ${subject} as a whole number.` : `Enter ${subject} in steps of ${step}.`,
  format: subject => `Check ${subject}: the format is not the expected one.`,
  formats: {
    email: subject => `Enter ${subject} in full, for example name@example.com.`,
    tel: subject => `Enter ${subject} in digits, for example 06 12 34 56 78.`,
    postcode: subject => `Enter ${subject} in 5 digits, for example 14000.`,
    number: subject => `Enter ${subject} in digits, for example 12.`,
    url: subject => `Enter ${subject} in full, for example https://www.example.com.`,
  },
  parts: {jour: 'the day', mois: 'the month', annee: 'the year'},
  dateMissing: subject => `Enter ${subject}, ${example}.`,
  dateIncomplete: (subject, parts) => `${capital(subject)}: add ${parts.join(' and ')}, ${example}.`,
  dateWrong: (subject, parts) => `${capital(subject)}: check ${parts.join(' and ')}, ${example}.`,
  dateCentury: (subject, years) => `${capital(subject)}: write the year in four digits, ${years.join(' or ')}.`,
  datePresumed: 'If the day or the month is not known, leave its box empty.',
  datePast: subject => `${capital(subject)} must be in the past, ${example}.`,
  dateMin: (subject, day) => `${capital(subject)} must be ${day} or later.`,
  dateMax: (subject, day) => `${capital(subject)} must be ${day} or earlier.`,
  errorPrefix: 'Error: ',
  errorTitle: errors => `There ${errors.startsWith('1 ') ? 'is' : 'are'} ${errors} in the form`,
  error: {one: 'error', other: 'errors'},
  errorInRow: (row, message) => `${row}: ${message}`,
  sending: 'Sending…',
  charactersLeft: left => `You have ${plural(left)} left.`,
  charactersOver: over => `${plural(over)} too many.`,
  passwordShown: 'Password shown.',
  passwordHidden: 'Password hidden.',
  removed: item => `${item}: removed.`,
  filesAdded: {one: 'file added', other: 'files added'},
  filesTooMany: (max, excess) => `${max} file${max > 1 ? 's' : ''} at most: remove ${excess} to continue.`,
  fileType: (name, kinds) => `“${name}” is not in the right format. Choose a file of this kind: ${kinds}.`,
  fileSize: (name, size, max) => `“${name}” is too large (${size}). Choose a file of ${max} or less.`,
  fileEmpty: name => `“${name}” is empty. Check this file on your device, or choose another one.`,
  fileName: name => `${name ? `“${name}”` : 'A file'} has no name: rename this file, then add it.`,
  fileDouble: (name, better) => `“${name}” has two extensions. Rename it “${better}”, then add it.`,
  fileContent: (name, kinds) =>
    `“${name}” cannot be read: its content is not what its name says. Save it again as ${kinds}, then add it.`,
  fileProtected: name => `“${name}” is protected by a password. Save it without a password, then add it.`,
  fileDuplicate: name => `“${name}” is already in the list. If it is another file, rename it, then add it.`,
  filesTooHeavy: (size, max) =>
    `Your files are too large together (${size}, for ${max} at most): remove some, or make them smaller.`,
  fileFaults: {
    type: 'Format not accepted',
    size: 'Too large',
    empty: 'Empty',
    double: 'Two extensions',
    name: 'No name',
    content: 'Cannot be read',
    protected: 'Protected by a password',
    duplicate: 'Already in the list',
    total: 'Too large with the others',
    count: 'One too many',
  },
};
