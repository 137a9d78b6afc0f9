const n = '\u202f';

const fr = {
  optional: '(facultatif)',
  required: '(obligatoire)',
  note: `Tous les champs sont obligatoires, sauf ceux marqués «${n}facultatif${n}».`,
  noteAll: 'Tous les champs sont obligatoires.',
  choose: 'Choisissez…',
  atLeastOne: 'Choisissez au moins une réponse.',
  or: 'ou',
  atMost: (max: number) => `${max} caractères au plus`,
  showPassword: 'Afficher',
  hidePassword: 'Masquer',
  password: 'le mot de passe',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  ifKnown: (part: string) => `${part} (si connu)`,
  presumed: 'Si le jour ou le mois n’est pas connu, laissez sa case vide.',
  remove: 'Retirer',
  removeQuestion: (item: string) => `Retirer ${item}${n}?`,
  removeWarning: 'Les réponses données ici seront effacées.',
  removeYes: 'Oui, retirer',
  removeNo: 'Non, garder',
  step: (current: number, total: number) => `Étape ${current} sur ${total}`,
  nextStep: (title: string) => `Étape suivante${n}: ${title}`,
  allSteps: 'Voir toutes les étapes',
  stepStates: {
    todo: 'à faire',
    current: 'en cours',
    done: 'terminée',
    error: 'à corriger',
    incomplete: 'à compléter',
    optional: 'facultative',
    waiting: 'ne peut pas encore commencer',
    'not-applicable': 'ne vous concerne pas',
  },
  nextPage: 'Continuer',
  previousPage: 'Étape précédente',
  taskStates: {
    todo: 'Pas encore commencé',
    started: 'En cours',
    incomplete: 'À compléter',
    done: 'Terminé',
    error: 'Il y a un problème',
    waiting: 'Ne peut pas encore commencer',
  },
  tasksDone: (done: number, total: number) =>
    `${done} section${done > 1 ? 's' : ''} terminée${done > 1 ? 's' : ''} sur ${total}`,
  change: 'Modifier',
  unanswered: 'Non renseigné',
  address: {
    street: 'Numéro et voie',
    streetSubject: 'le numéro et la voie',
    streetHint: `Exemple${n}: 12 rue des Tilleuls`,
    suggested: 'Des suggestions peuvent s’afficher pendant la saisie.',
    more: 'Complément d’adresse',
    moreHint: 'Appartement, étage, bâtiment, lieu-dit',
    postcode: 'Code postal',
    postcodeAnywhere: 'Code postal (facultatif hors de France)',
    postcodeSubject: 'le code postal',
    postcodeHint: '5 chiffres',
    commune: 'Commune',
    communeSubject: 'la commune',
    country: 'Pays',
    countrySubject: 'le pays',
  },
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

let marksRequired = false;

/**
 * Calls `render` for a form without any optional field, and gives what it gives: « (obligatoire) » is then written after
 * each label, and the form's sentence says that all fields are mandatory (RGAA 11.10.2 asks for both a visible and a tied
 * mark there; see docs/decisions/0003-optional-fields-are-marked.md). `render` must be synchronous.
 */
export function withRequiredMarks<Result>(render: () => Result): Result {
  const before = marksRequired;
  marksRequired = true;
  try {
    return render();
  } finally {
    marksRequired = before;
  }
}

/**
 * « (facultatif) » after the label of an optional field; inside `withRequiredMarks`, « (obligatoire) » after the others.
 * Nothing when the label says so itself.
 */
export function optionalMark(label: string, required: boolean): string {
  if (required && !marksRequired) return '';
  const mark = required ? pageTexts.required : pageTexts.optional;
  return label.includes(mark.slice(1, -1)) ? '' : ` ${mark}`;
}

/** What a form says of its mandatory fields, before them. */
export function markingNote(): string {
  return marksRequired ? pageTexts.noteAll : pageTexts.note;
}
