import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex} from '@noble/hashes/utils.js';

/** Bytes read at once: few enough for a phone, and for a page to answer between two of them. */
const SLICE = 2 * 1024 * 1024;

/** The SHA-256 of a file of any size, in hexadecimal; `between` is called after each slice, and awaited. */
export async function hashSlices(file: Blob, between?: () => Promise<void>): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += SLICE) {
    hash.update(new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer()));
    await between?.();
  }
  return bytesToHex(hash.digest());
}
