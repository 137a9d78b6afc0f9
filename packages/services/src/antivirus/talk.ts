import {Socket} from 'node:net';
import type {ClamdAddress} from './address.js';
import {AntivirusAwayError} from './errors.js';

/** One question to clamd, over one connection. */
export interface Talk {
  /** What it answers, without the final zero. @throws AntivirusAwayError */
  answer: Promise<string>;
  /** Resolves when the bytes have left, or when nobody waits for them any more: never throws. False when the talk is over. */
  write: (bytes: Uint8Array) => Promise<boolean>;
  close: () => void;
}

/** Longer than any answer: whoever writes more is not clamd. */
const LONGEST_ANSWER = 4096;

/** `timeout`: how long nothing may move, in milliseconds. */
export function openTalk(address: ClamdAddress, timeout: number): Talk {
  const socket = new PatientSocket();
  socket.setTimeout(timeout);
  socket.connect(address);
  let isOver = false;
  const answer = new Promise<string>((resolve, reject) => {
    let text = '';
    const fail = (why: string) => {
      isOver = true;
      socket.destroy();
      reject(new AntivirusAwayError(`clamd did not answer (${why}).`));
    };
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      const end = text.indexOf('\0');
      if (end >= 0) {
        isOver = true;
        resolve(text.slice(0, end));
      } else if (text.length > LONGEST_ANSWER) fail('its answer has no end');
    });
    socket.on('timeout', () => fail(`nothing moved for ${timeout / 1000} s`));
    socket.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'connection lost'));
    socket.on('end', () => fail('connection closed'));
    socket.on('close', () => fail('connection closed'));
  });
  answer.catch(() => {}); // Whoever waits for it hears it; a talk closed early is nobody's.
  return {
    answer,
    async write(bytes) {
      if (isOver) return false;
      await new Promise<void>(done => {
        socket.write(bytes, () => done());
      });
      return !isOver;
    },
    close: () => socket.destroy(),
  };
}

/**
 * clamd may answer and hang up in the middle of a file. Of a write that fails, Node makes the end of the socket, and what had
 * come is not read: such a failure is said once the other side has been heard to its end.
 */
class PatientSocket extends Socket {
  override _write(bytes: unknown, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    super._write(bytes, encoding, error => {
      if (!error || this.destroyed) done(error);
      else this.once('close', () => done(error));
    });
  }
}
