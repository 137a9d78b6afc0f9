import type {OperationStatus, PaymentState} from './contract.js';
import {parisTime} from './paris-time.js';

/** What PayFiP said of an operation: a result, or the code of its fault. */
export type PayfipAnswer = {detail: Record<string, string | undefined>} | {fault: string};

/**
 * How long a result may still come: an operation must begin within 15 minutes; 20 is the margin of integrators
 * (protocols.md §2.5).
 */
const MARGIN = 20 * 60 * 1000;

const RESULTS: Record<string, PaymentState> = {P: 'paid', V: 'settling', R: 'refused', Z: 'refused'};

/** The state of an operation of that age, in milliseconds. */
export function stateOf(answer: {result: string} | {fault: string}, age: number): PaymentState {
  if ('result' in answer) {
    if (answer.result === 'A') return age < MARGIN ? 'abandoned' : 'cancelled';
    return RESULTS[answer.result] ?? 'unknown';
  }
  if (answer.fault === 'P1') return 'expired'; // Unknown or purged: nothing was ever paid.
  if (answer.fault === 'P5' || answer.fault === 'P4') return age < MARGIN ? 'pending' : 'expired';
  return 'unknown';
}

/** Reads an answer; one about another operation or another régie says nothing. */
export function toStatus(
  answer: PayfipAnswer,
  {operationId, numcli, age}: {operationId: string; numcli: string; age: number},
): OperationStatus {
  if ('fault' in answer) return {state: stateOf(answer, age)};
  const {idOp, numcli: creditor, montant, refdet, resultrans, numauto, dattrans, heurtrans} = answer.detail;
  if (idOp !== operationId || creditor !== numcli) return {state: 'unknown'};
  return {
    state: stateOf({result: resultrans ?? ''}, age),
    amount: montant !== undefined && /^\d+$/.test(montant) ? Number(montant) : undefined,
    reference: refdet,
    authorisation: numauto || undefined,
    at: parisTime(dattrans ?? '', heurtrans ?? ''),
    means: meansOf(resultrans),
  };
}

function meansOf(result: string | undefined): 'card' | 'debit' | undefined {
  if (result === 'P' || result === 'R') return 'card';
  return result === 'V' || result === 'Z' ? 'debit' : undefined;
}
