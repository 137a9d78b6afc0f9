import type {Readable} from 'node:stream';
import {ADDRESS_WORDING, clamdAddress, type ClamdAddress} from './address.js';
import type {Antivirus} from './contract.js';
import {AntivirusAwayError} from './errors.js';
import {openTalk, type Talk} from './talk.js';
import {verdictOf} from './verdict.js';

export interface ClamdOptions {
  /**
   * How long nothing may move, in milliseconds. clamd says nothing while it reads a file: this must pass its
   * `MaxScanTime`, of two minutes unless configured. Three minutes unless said.
   */
  timeout?: number;
}

/** Any is accepted below `StreamMaxLength`; small ones keep memory constant. */
const CHUNK = 64 * 1024;

/** A version is known at once, or clamd is in no state to scan. */
const SHORT = 10_000;

/**
 * ClamAV's daemon, at the path of its socket or at a port of this machine (docs/antivirus.md).
 * @throws TypeError for any other address.
 */
export function clamd(address: string, {timeout = 180_000}: ClamdOptions = {}): Antivirus {
  const place = clamdAddress(address);
  if (!place) throw new TypeError(`The address of clamd must be ${ADDRESS_WORDING}.`);
  return {
    async scan(file) {
      file.on('error', () => {}); // Said by the reading below, which may not have begun when it comes.
      const talk = openTalk(place, timeout);
      try {
        await Promise.race([send(file, talk), talk.answer]); // Whichever comes first: it need not read all to answer.
        return verdictOf(await talk.answer);
      } finally {
        talk.close();
        file.destroy();
      }
    },
    async version() {
      const version = await ask(place, 'VERSION', Math.min(timeout, SHORT));
      if (/^ClamAV [\x20-\x7e]+$/.test(version)) return version;
      throw new AntivirusAwayError('What answers is not clamd.');
    },
  };
}

/** A command that is one word, and its answer. @throws AntivirusAwayError */
export async function ask(address: ClamdAddress, command: 'PING' | 'VERSION', timeout: number): Promise<string> {
  const talk = openTalk(address, timeout);
  try {
    void talk.write(Buffer.from(`z${command}\0`));
    return await talk.answer;
  } finally {
    talk.close();
  }
}

/** The whole file in chunks, each after its length; stops when nobody listens any more. */
async function send(file: Readable, {write}: Talk): Promise<void> {
  if (!(await write(Buffer.from('zINSTREAM\0')))) return;
  for await (const bytes of file as AsyncIterable<Buffer>) {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      if (!(await write(chunk(bytes.subarray(start, start + CHUNK))))) return;
    }
  }
  await write(chunk(Buffer.alloc(0))); // A length of zero is the end.
}

function chunk(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
