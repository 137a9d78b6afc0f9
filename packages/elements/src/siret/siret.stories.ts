import {siret, type SiretContent} from './siret.template.js';

export default {title: 'Formulaires/Numéro SIRET', render: siret};

const own: SiretContent = {name: 'siret', required: true};

export const Required = {name: 'Obligatoire', args: own};

export const Optional = {name: 'Facultatif', args: {name: 'siret'} satisfies SiretContent};

export const Filled = {name: 'Rempli', args: {...own, value: '732 829 320 00074'} satisfies SiretContent};

export const WrongKey = {
  name: 'Refusé, clé fausse',
  args: {
    ...own,
    value: '732 829 320 00047',
    error: 'Vérifiez le numéro SIRET\u202f: un chiffre est sans doute faux, ou deux chiffres sont inversés.',
  } satisfies SiretContent,
};

export const TooShort = {
  name: 'Refusé, incomplet',
  args: {
    ...own,
    value: '732 829 320 0007',
    error: 'Vérifiez le numéro SIRET\u202f: il y a 13 chiffres, il en faut 14, par exemple 732 829 320 00074.',
  } satisfies SiretContent,
};

export const Siren = {
  name: 'Refusé, SIREN à la place',
  args: {
    ...own,
    value: '732 829 320',
    error:
      'Complétez le numéro SIRET\u202f: ces 9 chiffres sont le SIREN de l’entreprise, ajoutez les 5 chiffres de l’établissement, par exemple 732 829 320 00074.',
  } satisfies SiretContent,
};
