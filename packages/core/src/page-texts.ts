const n = '\u202f';

const fr = {
  optional: '(facultatif)',
  note: `Tous les champs sont obligatoires, sauf ceux marqués «${n}facultatif${n}».`,
  choose: 'Choisissez…',
  atLeastOne: 'Choisissez au moins une réponse.',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  remove: 'Retirer',
  removeQuestion: (item: string) => `Retirer ${item}${n}?`,
  removeWarning: 'Les réponses données ici seront effacées.',
  removeYes: 'Oui, retirer',
  removeNo: 'Non, garder',
  step: (current: number, total: number) => `Étape ${current} sur ${total}`,
  nextStep: (title: string) => `Étape suivante${n}: ${title}`,
  allSteps: 'Voir toutes les étapes',
  stepStates: {todo: 'à faire', current: 'en cours', done: 'terminée', error: 'à corriger'},
  change: 'Modifier',
  unanswered: 'Non renseigné',
};

/** Every word that templates write in the page. */
export type PageTexts = typeof fr;

const languages: Record<string, PageTexts> = {fr};

/**
 * The words that templates write in the page, apart from `texts`: scripts never say them, so that a form page does not
 * carry them twice. French, except inside `withPageTexts`: read them while rendering, never when a module is loaded.
 */
export let pageTexts: PageTexts = fr;

/** Adds a language to those that `withPageTexts` knows. */
export function addPageTexts(lang: string, words: PageTexts): void {
  languages[lang] = words;
}

/**
 * Calls `render` with the words of a language (`en`, `en-GB`), and gives what it gives; with the words already in use
 * for a language that nobody has added. `render` must be synchronous: on a server, several pages are written at once.
 */
export function withPageTexts<Result>(lang: string, render: () => Result): Result {
  const before = pageTexts;
  pageTexts = languages[lang.split('-')[0] ?? ''] ?? before;
  try {
    return render();
  } finally {
    pageTexts = before;
  }
}

/** « (facultatif) » after the label of an optional field, unless the label says so itself. */
export function optionalMark(label: string, required: boolean): string {
  return required || label.includes(pageTexts.optional.slice(1, -1)) ? '' : ` ${pageTexts.optional}`;
}
