import type {AddressSuggestion} from '@socle/core/combobox/suggestion';
import {address, type AddressContent} from './address.template.js';

export default {title: 'Formulaires/Adresse', render: address};

const at = (name: string, postcode: string, city: string, citycode: string): AddressSuggestion => ({
  label: `${name} ${postcode} ${city}`,
  type: /^\d/.test(name) ? 'housenumber' : 'street',
  name,
  postcode,
  city,
  citycode,
  context: '14, Calvados, Normandie',
});

const some: AddressSuggestion[] = [
  at('12 Rue des Tilleuls', '14999', 'Aubremer', '14999'),
  at('12 Rue des Tilleuls', '14000', 'Caen', '14118'),
  at('12 Rue du Tilleul', '14400', 'Bayeux', '14047'),
  at('Place de la Mairie', '14999', 'Aubremer', '14999'),
];

const base = {name: 'adresse', legend: 'Votre adresse', required: true, suggestions: some} satisfies AddressContent;

export const Required = {name: 'Obligatoire', args: base};

export const Open = {
  name: 'Liste ouverte',
  args: {...base, value: {voie: '12 rue des til'}, open: true} satisfies AddressContent,
  parameters: {docs: {story: {inline: false, height: '44rem'}}},
};

export const Filled = {
  name: 'Remplie',
  args: {
    ...base,
    value: {
      voie: '12 Rue des Tilleuls',
      complement: 'Bâtiment B, 2e étage',
      codePostal: '14999',
      commune: 'Aubremer',
      codeInsee: '14999',
    },
  } satisfies AddressContent,
};

export const Refused = {
  name: 'Refusée par le serveur',
  args: {
    ...base,
    value: {voie: '12 rue des Tilleuls', codePostal: '1499'},
    errors: {
      codePostal: 'Saisissez le code postal en 5 chiffres, par exemple 14000.',
      commune: 'Saisissez la commune.',
    },
  } satisfies AddressContent,
};

export const Optional = {
  name: 'Facultative, d’une autre personne',
  args: {name: 'temoin', legend: 'Adresse du témoin', own: false} satisfies AddressContent,
};

export const Abroad = {
  name: 'En France ou ailleurs',
  args: {
    ...base,
    legend: 'Adresse de facturation',
    section: 'billing',
    value: {pays: 'BE', voie: 'Rue de la Loi 16', codePostal: '1000', commune: 'Bruxelles'},
    country: [
      {value: 'FR', label: 'France'},
      {value: 'BE', label: 'Belgique'},
      {value: 'CH', label: 'Suisse'},
    ],
  } satisfies AddressContent,
};
