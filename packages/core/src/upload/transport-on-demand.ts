import {fileStates} from './file-states.js';
import {UploadError, type UploadTransport} from './transport.js';

/** `tusTransport`, whose modules are loaded when there is a file to send, and not before. */
export function transportOnDemand(address: string): UploadTransport {
  const whole = async () => {
    const {tusTransport} = await import('./tus-transport.js').catch((error: unknown) => {
      throw new UploadError('unavailable', '', {cause: error});
    });
    return tusTransport(address);
  };
  return {
    judge: async (...args) => (await whole()).judge(...args),
    fingerprint: async file => (await whole()).fingerprint(file),
    send: async (...args) => (await whole()).send(...args),
    ...fileStates(address),
  };
}
