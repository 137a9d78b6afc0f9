const n = '\u202f';

/** What the suggestions of an address or of a commune say, in French: only pages that offer them carry it. */
export const comboboxFr = {
  /** Name of the list. */
  suggestions: 'Suggestions',
  count: {one: 'suggestion', other: 'suggestions'},
  none: 'Aucune suggestion. Vous pouvez continuer à écrire.',
  addressDown: `Suggestions indisponibles${n}: saisissez l’adresse.`,
  communeDown: `Suggestions indisponibles${n}: saisissez la commune.`,
  addressFilled: (place: string) => `Code postal et commune remplis${n}: ${place}.`,
  communeChosen: (commune: string) => `Commune choisie${n}: ${commune}.`,
};
