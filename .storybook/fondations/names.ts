import type {ColourScheme} from '../appearance.js';

/** The territories, as a reader knows them. */
export const territoryNames: Record<string, string> = {
  neutre: 'Thème neutre',
  aubremer: 'Ville d’Aubremer',
  'haut-bocage': 'Département du Haut-Bocage',
};

/** The sets of colours, inside a sentence. */
export const schemeNames: Record<ColourScheme, string> = {
  light: 'clair',
  dark: 'sombre',
  'more-contrast': 'clair, contraste renforcé',
  'more-contrast-dark': 'sombre, contraste renforcé',
};
