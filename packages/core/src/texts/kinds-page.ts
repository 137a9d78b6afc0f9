import {pageTexts, type PageTexts} from '../page-texts.js';

const n = '\u202f';

/** What templates write of a SIRET, an IBAN… when the page says nothing else. */
export type KindWords = Record<
  'siret' | 'iban' | 'nir' | 'phone' | 'amount',
  {label: string; subject: string; hint: string}
>;

const fr: KindWords = {
  siret: {label: 'Numéro SIRET', subject: 'le numéro SIRET', hint: `14 chiffres. Exemple${n}: 732 829 320 00074`},
  iban: {
    label: 'IBAN',
    subject: 'l’IBAN',
    hint: `Sur votre relevé d’identité bancaire (RIB). Exemple${n}: FR14 2004 1010 0505 0001 3M02 606`,
  },
  nir: {
    label: 'Numéro de sécurité sociale',
    subject: 'le numéro de sécurité sociale',
    hint: `Sur la carte Vitale, 15 caractères avec la clé. Exemple${n}: 1 84 12 76 451 089 46`,
  },
  phone: {
    label: 'Numéro de téléphone',
    subject: 'le numéro de téléphone',
    hint: `Exemple${n}: 06 12 34 56 78, ou avec l’indicatif du pays, +32 470 12 34 56`,
  },
  amount: {label: 'Montant', subject: 'le montant', hint: 'En euros, par exemple 1234,50'},
};

/** The same in English: `addKindWords(enPage, kindWordsEn)`. */
export const kindWordsEn: KindWords = {
  siret: {label: 'SIRET number', subject: 'the SIRET number', hint: '14 digits. Example: 732 829 320 00074'},
  iban: {
    label: 'IBAN (bank account)',
    subject: 'the IBAN',
    hint: 'On your bank details (RIB). Example: FR14 2004 1010 0505 0001 3M02 606',
  },
  nir: {
    label: 'Social security number',
    subject: 'the social security number',
    hint: 'On the Vitale card, 15 characters with the key. Example: 1 84 12 76 451 089 46',
  },
  phone: {
    label: 'Telephone number',
    subject: 'the telephone number',
    hint: 'Example: 06 12 34 56 78, or with the code of the country, +32 470 12 34 56',
  },
  amount: {label: 'Amount', subject: 'the amount', hint: 'In euros, for example 1234.50'},
};

const languages = new WeakMap<PageTexts, KindWords>();

/** Adds the words that go with those of a page in another language. */
export function addKindWords(page: PageTexts, words: KindWords): void {
  languages.set(page, words);
}

/** The words in the language of the page being rendered: see `withPageTexts`. */
export function kindWords(): KindWords {
  return languages.get(pageTexts) ?? fr;
}
