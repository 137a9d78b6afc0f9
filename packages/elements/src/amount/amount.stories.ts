import {amount, type AmountContent} from './amount.template.js';

export default {title: 'Formulaires/Montant', render: amount};

const own: AmountContent = {
  name: 'loyer',
  label: 'Loyer mensuel',
  subject: 'le loyer mensuel',
  hint: 'En euros, charges comprises, par exemple 654,50',
  required: true,
};
const bounded: AmountContent = {
  name: 'aide',
  label: 'Montant demandé',
  subject: 'le montant demandé',
  hint: 'En euros, de 10 à 1 000',
  required: true,
  min: 1000,
  max: 100_000,
};

export const Required = {name: 'Obligatoire', args: own};

export const Optional = {name: 'Facultatif', args: {name: 'don'} satisfies AmountContent};

export const Filled = {name: 'Rempli', args: {...own, value: '654,50 €'} satisfies AmountContent};

export const Bounded = {name: 'Entre deux montants', args: bounded};

export const NotDigits = {
  name: 'Refusé, en lettres',
  args: {
    ...own,
    value: 'six cents',
    error: 'Saisissez le loyer mensuel en chiffres, par exemple 1234,50.',
  } satisfies AmountContent,
};

export const Ambiguous = {
  name: 'Refusé, deux lectures possibles',
  args: {
    ...own,
    value: '1.234',
    error:
      'Précisez le loyer mensuel\u202f: pour les milliers, écrivez 1234 sans point ni virgule\u202f; pour les centimes, 2 chiffres au plus après la virgule.',
  } satisfies AmountContent,
};

export const Negative = {
  name: 'Refusé, négatif',
  args: {
    ...own,
    value: '-654',
    error: 'Saisissez le loyer mensuel sans le signe moins, par exemple 1234,50.',
  } satisfies AmountContent,
};

export const TooMuch = {
  name: 'Refusé, trop élevé',
  args: {
    ...bounded,
    value: '1500',
    error: 'Saisissez le montant demandé\u202f: 1\u202f000,00\u00a0€ au plus.',
  } satisfies AmountContent,
};
