import {stateIn} from './answers.js';
import type {UploadTransport} from './transport.js';

/** Asks the service for what it knows of a file, and has it removed. Never throws. */
export function fileStates(endpoint: string): Pick<UploadTransport, 'read' | 'remove'> {
  const url = (id: string) => `${endpoint}/${encodeURIComponent(id)}`;
  return {
    async read(id) {
      const response = await fetch(url(id), {headers: {accept: 'application/json'}}).catch(() => undefined);
      return response?.ok ? stateIn(response) : undefined;
    },
    async remove(id) {
      const response = await fetch(url(id), {method: 'DELETE', headers: {'tus-resumable': '1.0.0'}}).catch(
        () => undefined,
      );
      return !!response && (response.ok || response.status === 404 || response.status === 410);
    },
  };
}
