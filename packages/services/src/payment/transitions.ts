import type {PaymentState} from './contract.js';

/** States after which no money can come any more, unless the provider later says the contrary. */
const CLOSED: readonly PaymentState[] = ['refused', 'cancelled', 'expired'];

/** The operation may still be paid, or its outcome is not known. */
export const isOpen = (state: PaymentState) => !CLOSED.includes(state) && !isMoney(state);

/** Money has come, or is on its way. */
export const isMoney = (state: PaymentState) => state === 'paid' || state === 'settling';

/** The state to keep when the provider says `observed` of an operation in state `current`. Paid is final. */
export function nextState(current: PaymentState, observed: PaymentState): PaymentState {
  if (current === 'paid' || observed === 'unknown') return current;
  if (current === 'settling') return observed === 'paid' || observed === 'refused' ? observed : current;
  if (CLOSED.includes(current)) return isMoney(observed) ? observed : current; // Money that comes late is money.
  return observed;
}
