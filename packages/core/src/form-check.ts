/** What `socle-form-check` carries: a form is about to be judged. */
export interface FormCheck {
  /** Makes the form wait for a rule that takes time; it sets custom validities before it resolves. */
  wait(rule: Promise<unknown>): void;
}
