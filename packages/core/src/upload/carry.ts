import type {FileState} from './protocol.js';
import type {UploadRow} from './row.js';
import {UploadError, type Sending, type UploadTransport} from './transport.js';

/**
 * Has the content of a file judged, tells it from another one of the same name, then sends it.
 *
 * @throws UploadError, or what the signal was aborted for.
 */
export async function carry(
  row: UploadRow,
  file: File,
  {field, lang}: {field: string; lang?: string},
  transport: UploadTransport,
  sending: Pick<Sending, 'signal' | 'tell' | 'wait'>,
): Promise<FileState> {
  const {signal} = sending;
  const fault = await transport.judge(file, lang);
  signal.throwIfAborted();
  if (fault) throw Object.assign(new UploadError('refused', fault.message), {fault: fault.reason});
  const print = await transport.fingerprint(file).catch((error: unknown) => {
    throw error instanceof UploadError ? error : new UploadError('unreadable', '', {cause: error});
  });
  signal.throwIfAborted();
  if (row.id && row.fingerprint && row.fingerprint !== print) throw new UploadError('different');
  row.fingerprint = print;
  const metadata = {filename: row.name, filetype: file.type, field, fingerprint: print};
  return transport.send(file, {...sending, id: row.id, metadata});
}
