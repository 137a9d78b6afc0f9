/** What a review made in the page says, in French. */
export const reviewFr = {
  change: 'Modifier',
  /** Completes « Modifier ». */
  part: (title: string) => `la partie «\u202f${title}\u202f»`,
  unanswered: 'Non renseigné',
  masked: 'Saisi, non affiché',
  yes: 'Oui',
  no: 'Non',
};
