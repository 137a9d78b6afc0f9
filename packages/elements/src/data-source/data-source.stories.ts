import {dataSource, type DataSourceContent} from './data-source.template.js';

export default {title: 'Données/Donnée fournie par une administration', render: dataSource};

const args: DataSourceContent = {
  id: 'quotient',
  title: 'Quotient familial',
  state: 'received',
  value: '730',
  provider: 'la CAF',
  date: '12 novembre 2026',
  period: 'novembre 2026',
  purpose: 'Il sert à calculer le prix de chaque repas. Nous le demandons à la CAF pour vous éviter de le fournir.',
  correction: {href: 'https://www.caf.fr/', label: 'Le corriger auprès de la CAF'},
  own: {name: 'quotient.justificatif', checked: false},
  connect: {href: '#connexion', label: 'Récupérer mes données avec FranceConnect'},
};

export const Received = {name: 'Reçue', args};

export const OwnDocument = {
  name: 'Reçue, l’usager préfère le justificatif',
  args: {...args, own: {name: 'quotient.justificatif', checked: true}} satisfies DataSourceContent,
};

export const NotFound = {
  name: 'Introuvable à la source',
  args: {...args, state: 'not-found'} satisfies DataSourceContent,
};

export const Unavailable = {
  name: 'Source indisponible',
  args: {...args, state: 'unavailable'} satisfies DataSourceContent,
};

export const NotConnected = {
  name: 'Sans FranceConnect',
  args: {...args, state: 'not-connected'} satisfies DataSourceContent,
};

export const Refused = {name: 'Non transmise', args: {...args, state: 'refused'} satisfies DataSourceContent};
