import {randomUUID} from 'node:crypto';
import {PayfipFault} from './fault.js';
import type {Order} from './order.js';

/** P paid by card, V by direct debit (settled later), A abandoned, R card refused, Z direct debit refused. */
export type Result = 'P' | 'V' | 'A' | 'R' | 'Z';

/** What `recupererDetailPaiementSecurise` answers about the operation, whatever happened on the page. */
export type Oddity = 'aucune' | 'inconnu' /* P5 for ever */ | 'purge' /* P1 */ | 'montant'; /* another amount */

/** One payment attempt. */
export interface Operation {
  idOp: string;
  order: Order;
  /** Milliseconds since 1970. */
  createdAt: number;
  result?: Result;
  /** Milliseconds since 1970. */
  resultAt?: number;
  authorisation?: string;
  oddity: Oddity;
}

const USABLE_MS = 15 * 60_000;
/** A started operation stays known for a year at PayFiP; here a day is enough, for a bounded memory. */
const KEPT_MS = 24 * 60 * 60_000;
const MAX_OPERATIONS = 5000;

/** The memory of the simulator: every operation and what became of it. */
export class Operations {
  readonly #operations = new Map<string, Operation>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Opens an operation for a correct order. */
  create(order: Order): Operation {
    this.#purge();
    const operation: Operation = {idOp: randomUUID(), order, createdAt: this.#now(), oddity: 'aucune'};
    this.#operations.set(operation.idOp, operation);
    return operation;
  }

  /** The operation one may still pay. Throws P1 unknown, P3 already used, P4 older than 15 minutes. */
  payable(idOp: string): Operation {
    const operation = this.#known(idOp);
    if (operation.result && operation.result !== 'A')
      throw new PayfipFault('P3', 'Cette opération a déjà été utilisée.');
    if (this.#now() - operation.createdAt > USABLE_MS)
      throw new PayfipFault('P4', 'Cette opération date de plus de 15 minutes.');
    return operation;
  }

  /** Records what the person did. An abandoned operation can still be paid, the others cannot. */
  settle(idOp: string, result: Result, oddity: Oddity): Operation {
    const operation = this.payable(idOp);
    operation.result = result;
    operation.resultAt = this.#now();
    operation.oddity = oddity;
    if (result === 'P') operation.authorisation = String(Math.floor(this.#now() / 1000) % 1_000_000).padStart(6, '0');
    return operation;
  }

  /** The operation whose result is known. Throws P1 unknown or purged, P5 result not known yet. */
  settled(idOp: string): Operation & {result: Result; resultAt: number} {
    const operation = this.#known(idOp);
    const {result, resultAt} = operation;
    if (!result || !resultAt || operation.oddity === 'inconnu') {
      throw new PayfipFault('P5', 'Le résultat de cette opération n’est pas encore connu.');
    }
    return {...operation, result, resultAt};
  }

  #known(idOp: string): Operation {
    this.#purge();
    const operation = this.#operations.get(idOp);
    if (!operation || operation.oddity === 'purge')
      throw new PayfipFault('P1', 'Cette opération est inconnue ou a été purgée.');
    return operation;
  }

  #purge(): void {
    for (const [idOp, {createdAt}] of this.#operations) {
      const tooMany = this.#operations.size > MAX_OPERATIONS;
      if (!tooMany && this.#now() - createdAt <= KEPT_MS) return; // The oldest comes first.
      this.#operations.delete(idOp);
    }
  }
}
