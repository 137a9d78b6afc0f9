import {FakeClock, settled} from '../../fake-clock.testing.js';
import type {FileState} from '../protocol.js';
import {UploadQueue} from '../queue.js';
import type {UploadRow} from '../row.js';
import type {Sending, UploadTransport} from '../transport.js';

export interface Sent extends Sending {
  file: File;
  end: (state?: Partial<FileState>) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

/** A queue whose transport does what the test says, and a clock that only it moves. */
export function fakeQueue() {
  const clock = new FakeClock();
  const sent: Sent[] = [];
  const removed: string[] = [];
  const reads: string[] = [];
  const states: string[] = [];
  const givenUp: File[][] = [];
  let answer: Partial<FileState> | undefined;
  const transport: UploadTransport = {
    judge: () => Promise.resolve(undefined),
    fingerprint: file => file.text(),
    send: (file, sending) =>
      new Promise((resolve, reject) => {
        const {field, fingerprint} = sending.metadata;
        const whole = {id: sending.id ?? `id-${file.name}`, field, fingerprint, name: file.name, size: file.size};
        sent.push({
          ...sending,
          file,
          end: async (state = {}) => {
            resolve({...whole, offset: file.size, state: 'sound', ...state});
            await settled();
          },
          fail: async error => {
            reject(error);
            await settled();
          },
        });
      }),
    read: id => {
      reads.push(id);
      return Promise.resolve(answer as FileState | undefined);
    },
    remove: id => {
      removed.push(id);
      return Promise.resolve(true);
    },
  };
  const queue = new UploadQueue(
    {
      field: 'domicile',
      show: (row, isNew) => void (isNew && states.push(`${row.name} ${row.state}`)),
      giveUp: files => givenUp.push(files),
    },
    transport,
    clock,
  );
  return {
    ...{clock, queue, transport, sent, removed, reads, states, givenUp},
    answers: (state: Partial<FileState> | undefined) => (answer = state),
  };
}

export const fileNamed = (name: string, text = name) => new File([text], name);

/** A row of the page whose sending stopped. */
export const stoppedRow = (name: string, text = name): UploadRow => ({
  ...{id: `id-${name}`, name, size: new Blob([text]).size, offset: 2, state: 'interrupted', fingerprint: text},
});
