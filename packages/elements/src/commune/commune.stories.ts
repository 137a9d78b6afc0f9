import type {AddressSuggestion} from '@socle/core/combobox/suggestion';
import {commune, type CommuneContent} from './commune.template.js';

export default {title: 'Formulaires/Commune', render: commune};

const municipality = (city: string, postcode: string, citycode: string, context: string): AddressSuggestion => ({
  label: city,
  type: 'municipality',
  name: city,
  city,
  postcode,
  citycode,
  context,
});

const some: AddressSuggestion[] = [
  municipality('Saint-Denis', '93200', '93066', '93, Seine-Saint-Denis, Île-de-France'),
  municipality('Saint-Denis', '97400', '97411', '974, La Réunion, La Réunion'),
  municipality('Saint-Denis-en-Val', '45560', '45274', '45, Loiret, Centre-Val de Loire'),
  municipality('Saint-Denis-sur-Sarthon', '61420', '61382', '61, Orne, Normandie'),
  municipality('Caen', '14000', '14118', '14, Calvados, Normandie'),
];

const base: CommuneContent = {
  name: 'communeNaissance',
  label: 'Commune de naissance',
  subject: 'la commune de naissance',
  hint: 'Son nom ou son code postal. Des suggestions peuvent s’afficher pendant la saisie.',
  required: true,
};

export const Required = {name: 'Obligatoire', args: {...base, suggestions: some} satisfies CommuneContent};

export const Open = {
  name: 'Liste ouverte',
  args: {...base, value: 'saint-denis', suggestions: some, open: true} satisfies CommuneContent,
  parameters: {docs: {story: {inline: false, height: '28rem'}}},
};

export const NoResult = {
  name: 'Aucune suggestion',
  args: {...base, value: 'Aubremer-les-Bains', suggestions: some, open: true} satisfies CommuneContent,
};

export const Chosen = {
  name: 'Choisie',
  args: {...base, value: 'Caen (14)', code: '14118', suggestions: some} satisfies CommuneContent,
};

export const Refused = {
  name: 'Refusée par le serveur',
  args: {...base, suggestions: some, error: 'Saisissez la commune de naissance.'} satisfies CommuneContent,
};

export const Plain = {
  name: 'Sans suggestions',
  args: {name: 'commune', required: true, autocomplete: 'address-level2'} satisfies CommuneContent,
};
