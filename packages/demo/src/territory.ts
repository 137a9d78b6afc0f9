import type {Territory} from '@socle/demarche/description';
import {easyTerritory} from './cantine/facile.js';

/** Aubremer, a commune of Calvados that does not exist. */
export const territory: Territory = {
  name: 'Ville d’Aubremer',
  theme: 'aubremer',
  mark: 'themes/aubremer-mark.svg',
  service: {
    name: 'Service Éducation et restauration scolaire',
    address: '2 place de la Mairie, 14999 Aubremer',
    phone: '02 61 91 00 14',
    email: 'cantine@aubremer.example',
    hours: 'Du lundi au vendredi, de 8 h 30 à 12 h et de 13 h 30 à 17 h',
  },
  accessibility: {
    state: 'non conforme',
    findings: [
      'Ce service de démonstration n’a pas encore été audité par une personne : il ne peut donc pas se dire conforme.',
      'Des tests automatiques (axe-core, règles du RGAA) sont passés sur chaque page et chaque état d’erreur du parcours, sans défaut trouvé. Ils ne voient qu’une partie des critères.',
      'Le parcours peut conduire vers FranceConnect et PayFiP, services de l’État que la commune ne maîtrise pas. Vous pouvez faire la démarche sans compte et payer au guichet.',
    ],
    established: '2026-11-22',
  },
  legal: [
    'Ce site est une démonstration du projet Socle. La commune d’Aubremer n’existe pas et aucune demande n’y est traitée.',
    'Éditeur : projet Socle. Les adresses et les numéros de téléphone sont fictifs.',
    'Les pages d’identification et de paiement sont des simulateurs : n’y saisissez aucune donnée réelle.',
  ],
  easyRead: easyTerritory,
};
