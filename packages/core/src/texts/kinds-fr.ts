/** Narrow no-break space, which French puts before « : ». */
const n = '\u202f';
const digits = (count: number) => `${count} chiffre${count > 1 ? 's' : ''}`;
const characters = (count: number) => `${count} caractère${count > 1 ? 's' : ''}`;

const examples = {
  siret: 'par exemple 732 829 320 00074',
  iban: 'par exemple FR14 2004 1010 0505 0001 3M02 606',
  nir: 'par exemple 1 84 12 76 451 089 46',
  phone: 'par exemple 06 12 34 56 78',
  abroad: 'par exemple +32 470 12 34 56',
  amount: 'par exemple 1234,50',
};

/**
 * What is said, in French, of answers that have a key or a shape of their own.
 * `subject` is the field's name inside a sentence, with its article: « le numéro SIRET ».
 */
export const kindsFr = {
  missing: (subject: string) => `Saisissez ${subject}.`,
  key: (subject: string) => `Vérifiez ${subject}${n}: un chiffre est sans doute faux, ou deux chiffres sont inversés.`,
  siretDigits: (subject: string) => `Saisissez ${subject} avec des chiffres seulement, ${examples.siret}.`,
  siretCount: (subject: string, has: number) =>
    `Vérifiez ${subject}${n}: il y a ${digits(has)}, il en faut 14, ${examples.siret}.`,
  siren: (subject: string) =>
    `Complétez ${subject}${n}: ces 9 chiffres sont le SIREN de l’entreprise, ajoutez les 5 chiffres de l’établissement, ${examples.siret}.`,
  ibanCharacters: (subject: string) =>
    `Saisissez ${subject} avec des chiffres et des lettres seulement, ${examples.iban}.`,
  ibanStart: (subject: string) =>
    `Vérifiez ${subject}${n}: il commence par les deux lettres du pays et deux chiffres, ${examples.iban}.`,
  ibanCountry: (subject: string, country: string) =>
    `Vérifiez ${subject}${n}: aucun pays n’a pour code ses deux premières lettres, ${country}. La France a le code FR.`,
  ibanCount: (subject: string, has: number, expected: number) =>
    `Vérifiez ${subject}${n}: il y a ${characters(has)}, il en faut ${expected}, ${examples.iban}.`,
  ibanKey: (subject: string) =>
    `Vérifiez ${subject}${n}: un chiffre ou une lettre est sans doute faux, ou deux sont inversés.`,
  bic: (subject: string) =>
    `Ceci est un BIC, le code de la banque. Saisissez ${subject}, qui est plus long, ${examples.iban}.`,
  nirCharacters: (subject: string) =>
    `Saisissez ${subject} avec des chiffres seulement, et A ou B pour une naissance en Corse, ${examples.nir}.`,
  nirCount: (subject: string, has: number) =>
    `Vérifiez ${subject}${n}: il y a ${characters(has)}, il en faut 15 avec la clé, ${examples.nir}.`,
  nirKeyMissing: (subject: string) =>
    `Complétez ${subject}${n}: ajoutez la clé, les 2 derniers chiffres, ${examples.nir}.`,
  phoneDigits: (subject: string) => `Saisissez ${subject} avec des chiffres seulement, ${examples.phone}.`,
  phoneCount: (subject: string, has: number) =>
    `Vérifiez ${subject}${n}: il y a ${digits(has)}, il en faut 10 et le premier est 0, ${examples.phone}.`,
  phoneCountry: (subject: string) =>
    `Vérifiez ${subject}${n}: aucun pays n’a cet indicatif. Un numéro étranger commence par + et l’indicatif du pays, ${examples.abroad}.`,
  phoneLength: (subject: string, code: string, has: number, expected: string) =>
    `Vérifiez ${subject}${n}: après l’indicatif +${code}, il y a ${digits(has)}, il en faut ${expected.replace('-', ' à ')}.`,
  phoneShort: (subject: string) =>
    `Vérifiez ${subject}${n}: ceci est un numéro court ou d’urgence. Saisissez un numéro où vous joindre, ${examples.phone}.`,
  phoneMobile: (subject: string) =>
    `Vérifiez ${subject}${n}: il doit recevoir des SMS. En France, un numéro de mobile commence par 06 ou 07, ${examples.phone}.`,
  amountDigits: (subject: string) => `Saisissez ${subject} en chiffres, ${examples.amount}.`,
  amountDecimals: (subject: string) =>
    `Saisissez ${subject} avec 2 chiffres au plus après la virgule, ${examples.amount}.`,
  amountAmbiguous: (subject: string, thousands: string) =>
    `Précisez ${subject}${n}: pour les milliers, écrivez ${thousands} sans point ni virgule${n}; pour les centimes, 2 chiffres au plus après la virgule.`,
  amountLarge: (subject: string) => `Vérifiez ${subject}${n}: il y a trop de chiffres.`,
  amountNegative: (subject: string) => `Saisissez ${subject} sans le signe moins, ${examples.amount}.`,
  amountMin: (subject: string, min: string) => `Saisissez ${subject}${n}: ${min} au moins.`,
  amountMax: (subject: string, max: string) => `Saisissez ${subject}${n}: ${max} au plus.`,
};
