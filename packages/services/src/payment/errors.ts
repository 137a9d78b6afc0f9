/** An order that the provider would refuse; the message names the field, not its value. */
export class PaymentOrderError extends Error {
  override name = 'PaymentOrderError';
}

/** The provider does not answer, or refuses the order. */
export class PaymentUnavailableError extends Error {
  override name = 'PaymentUnavailableError';
}
