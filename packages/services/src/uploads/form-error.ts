const STATUS = {malformed: 400, interrupted: 400, 'too-large': 413, unsupported: 415} as const;

/**
 * A form that cannot be read as a whole; the caller answers `status`.
 * `malformed`: not what its content type says. `interrupted`: the connection was cut. `too-large`: beyond what a form may
 * weigh. `unsupported`: not a form.
 */
export class FormError extends Error {
  override name = 'FormError';
  declare reason: keyof typeof STATUS;

  constructor(reason: keyof typeof STATUS, options?: ErrorOptions) {
    super(`The form cannot be read: ${reason}.`, options);
    this.reason = reason;
  }

  /** The HTTP status to answer. */
  get status(): number {
    return STATUS[this.reason];
  }
}
