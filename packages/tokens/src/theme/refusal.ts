/** A theme that cannot, or must not, be made. The message is for the territory, in French. */
export class ThemeRefusal extends Error {
  override name = 'ThemeRefusal';
}

/** A seed that cannot be read: the fault of who wrote it, named by its field. */
export class SeedFault extends Error {
  override name = 'SeedFault';
  /** `name`, `color`, `font` or `logo`. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
