import {setTimeout as delay} from 'node:timers/promises';
import type {Delivery} from './choice.js';

const PATIENCE_MS = 10_000;

/**
 * Tells the service that something happened: a POST with the form field `idop`, unsigned, as PayFiP's.
 * Resolves when the person may go back: after the answer, or at once when the notification is late or lost.
 * Nobody repeats a notification that failed: the service has to ask by itself.
 */
export async function notify(
  address: string,
  idop: string,
  delivery: Delivery,
  {lateMs, signal}: {lateMs: number; signal: AbortSignal},
): Promise<void> {
  if (delivery === 'perdue') return;
  if (delivery === 'tardive') {
    // Stopping the simulator stops the wait, which is the only way it can fail.
    delay(lateMs, undefined, {signal, ref: false}).then(
      () => post(address, idop, signal),
      () => undefined,
    );
    return;
  }
  const times = delivery === 'double' ? 2 : 1;
  await Promise.all(Array.from({length: times}, () => post(address, idop, signal)));
}

async function post(address: string, idop: string, stopping: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE_MS)]);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({idop}),
      redirect: 'manual',
      signal,
    });
    if (!response.ok) console.warn(`PayFiP simulator: the notification to ${address} was answered ${response.status}.`);
    await response.body?.cancel();
  } catch (error) {
    if (!stopping.aborted) console.warn(`PayFiP simulator: the notification to ${address} failed (${String(error)}).`);
  }
}
