/** The address of the page of checking, of the payment's, and of the list of tasks. */
export const REVIEW = 'verification';
export const PAYMENT = 'paiement';
export const TASKS = 'taches';
