import {markOf} from '../fondations/made-themes.js';

/** The commune of the examples, which does not exist. */
export const territory = {name: 'Ville d’Aubremer', mark: markOf('aubremer')};

/** Who handles the requests. */
export const service = {
  name: 'Service Éducation et restauration scolaire',
  address: '2 place de la Mairie, 14999 Aubremer',
  phone: '02 61 91 00 14',
  email: 'cantine@aubremer.example',
};
