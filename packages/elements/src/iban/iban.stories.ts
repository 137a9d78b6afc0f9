import {iban, type IbanContent} from './iban.template.js';

export default {title: 'Formulaires/IBAN', render: iban};

const own: IbanContent = {name: 'iban', required: true};

export const Required = {name: 'Obligatoire', args: own};

export const Optional = {name: 'Facultatif', args: {name: 'iban'} satisfies IbanContent};

export const Filled = {
  name: 'Rempli',
  args: {...own, value: 'FR14 2004 1010 0505 0001 3M02 606'} satisfies IbanContent,
};

export const WrongKey = {
  name: 'Refusé, clé fausse',
  args: {
    ...own,
    value: 'FR14 2004 1010 0505 0001 3M02 660',
    error: 'Vérifiez l’IBAN\u202f: un chiffre ou une lettre est sans doute faux, ou deux sont inversés.',
  } satisfies IbanContent,
};

export const TooShort = {
  name: 'Refusé, incomplet',
  args: {
    ...own,
    value: 'FR14 2004 1010 0505 0001 3M02 60',
    error: 'Vérifiez l’IBAN\u202f: il y a 26 caractères, il en faut 27, par exemple FR14 2004 1010 0505 0001 3M02 606.',
  } satisfies IbanContent,
};

export const Bic = {
  name: 'Refusé, BIC à la place',
  args: {
    ...own,
    value: 'PSSTFRPPPAR',
    error:
      'Ceci est un BIC, le code de la banque. Saisissez l’IBAN, qui est plus long, par exemple FR14 2004 1010 0505 0001 3M02 606.',
  } satisfies IbanContent,
};
