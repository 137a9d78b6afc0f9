const n = '\u202f';

/**
 * The words that templates write in the page, apart from `texts`:
 * scripts never say them, so that a form page does not carry them twice.
 */
export const pageTexts = {
  optional: '(facultatif)',
  note: `Tous les champs sont obligatoires, sauf ceux marqués «${n}facultatif${n}».`,
  choose: 'Choisissez…',
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

/** « (facultatif) » after the label of an optional field, unless the label says so itself. */
export function optionalMark(label: string, required: boolean): string {
  return required || label.includes('facultatif') ? '' : ` ${pageTexts.optional}`;
}
