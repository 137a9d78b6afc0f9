import {Server} from '@tus/server';
import type {Shared} from '../shared.js';
import {nameOf} from '../storage/fault.js';
import {problem, type Known} from './problems.js';

/** How long a request that gives way to another one may still write, in milliseconds. */
const DRAIN = 1000;

/**
 * What tus answers for one file, whose row is written and belongs to whoever asks. Its refusals become problems that a page can
 * show; nothing is said to other sites.
 */
export async function tus({storage, locks}: Shared, request: Request, id: string, base: string): Promise<Response> {
  let fault: unknown;
  const server = new Server({
    path: base,
    datastore: storage.transfers,
    locker: locks,
    lockDrainTimeout: DRAIN,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => id,
    getFileIdFromRequest: () => id,
    onResponseError(_, error) {
      fault = error;
      return undefined;
    },
  });
  const response = await server.handleWeb(request);
  if (response.status >= 500) console.error(`uploads: a file could not be received (${nameOf(fault)}).`);
  if (response.status >= 400) return problem(knownOf(response.status));
  for (const name of [...response.headers.keys()]) {
    if (name.startsWith('access-control-')) response.headers.delete(name);
  }
  return response;
}

function knownOf(status: number): Known {
  if (status === 507) return 'full';
  if (status >= 500) return 'away';
  const known: Record<number, Known> = {404: 'gone', 409: 'position', 410: 'gone', 413: 'beyond', 423: 'locked'};
  return known[status] ?? 'cut';
}
