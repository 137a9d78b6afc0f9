import {nir, type NirContent} from './nir.template.js';

export default {title: 'Formulaires/Numéro de sécurité sociale', render: nir};

const own: NirContent = {name: 'nir', required: true};

export const Required = {name: 'Obligatoire', args: own};

export const Optional = {name: 'Facultatif', args: {name: 'nir'} satisfies NirContent};

export const Filled = {name: 'Rempli', args: {...own, value: '2 69 05 49 588 157 80'} satisfies NirContent};

export const WrongKey = {
  name: 'Refusé, clé fausse',
  args: {
    ...own,
    value: '2 69 05 49 588 175 80',
    error:
      'Vérifiez le numéro de sécurité sociale\u202f: un chiffre est sans doute faux, ou deux chiffres sont inversés.',
  } satisfies NirContent,
};

export const TooShort = {
  name: 'Refusé, incomplet',
  args: {
    ...own,
    value: '2 69 05 49 588',
    error:
      'Vérifiez le numéro de sécurité sociale\u202f: il y a 10 caractères, il en faut 15 avec la clé, par exemple 1 84 12 76 451 089 46.',
  } satisfies NirContent,
};

export const WithoutKey = {
  name: 'Refusé, sans la clé',
  args: {
    ...own,
    value: '2 69 05 49 588 157',
    error:
      'Complétez le numéro de sécurité sociale\u202f: ajoutez la clé, les 2 derniers chiffres, par exemple 1 84 12 76 451 089 46.',
  } satisfies NirContent,
};
