/** Where a payment stands, as far as the server knows. */
export type PaymentState =
  'nothing' | 'to-pay' | 'verifying' | 'paid' | 'settling' | 'refused' | 'abandoned' | 'expired' | 'unknown';
