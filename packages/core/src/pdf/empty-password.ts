import {md5} from '@noble/hashes/legacy.js';
import {sha256, sha384, sha512} from '@noble/hashes/sha2.js';
import {fromLatin1} from './source.js';
import type {PdfDictionary} from './syntax.js';

/** What completes a password shorter than 32 bytes: all of it, when the password is empty (ISO 32000-2, 7.6.4.3.2). */
const PADDING = fromLatin1(
  '\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A',
);

/** Whether an encryption lets anyone open the file: its user password is empty. False when we do not know this kind. */
export async function opensWithoutPassword(encryption: PdfDictionary, id: string): Promise<boolean> {
  const filter = encryption.get('Filter');
  if (filter?.kind !== 'name' || filter.value !== 'Standard') return false; // Certificates: nobody else can open it.
  const revision = numberOf(encryption, 'R', 0);
  const user = bytesOf(encryption, 'U');
  if (revision >= 2 && revision <= 4) return sameStart(user, userEntry(encryption, revision, fromLatin1(id)));
  if (revision !== 5 && revision !== 6) return false;
  const salt = user.slice(32, 40);
  return sameStart(user, revision === 5 ? sha256(salt) : await hardenedHash(salt), 32);
}

/** The entry « U » of an empty password: algorithms 2, 4 and 5. */
function userEntry(encryption: PdfDictionary, revision: number, id: Uint8Array): Uint8Array {
  const length = revision === 2 ? 5 : Math.min(16, Math.max(5, numberOf(encryption, 'Length', 40) / 8));
  const permissions = new Uint8Array(4);
  new DataView(permissions.buffer).setInt32(0, numberOf(encryption, 'P', 0), true);
  const open = encryption.get('EncryptMetadata');
  const clear = revision >= 4 && open?.kind === 'word' && open.value === 'false';
  let key = md5(join(PADDING, bytesOf(encryption, 'O').slice(0, 32), permissions, id, clear ? ones(4) : ones(0)));
  const kept = revision === 4 ? keyBytes(encryption, length) : length;
  if (revision > 2) for (let round = 0; round < 50; round++) key = md5(key.slice(0, kept));
  key = key.slice(0, kept);
  if (revision === 2) return rc4(key, PADDING);
  let entry = rc4(key, md5(join(PADDING, id)));
  for (let round = 1; round <= 19; round++)
    entry = rc4(
      key.map(byte => byte ^ round),
      entry,
    );
  return entry;
}

/** Crypt filters are of 128 bits; some writers then leave the « Length » of the dictionary out. */
const keyBytes = (encryption: PdfDictionary, length: number) => (numberOf(encryption, 'V', 0) >= 4 ? 16 : length);

/** Algorithm 2.B, for an empty password. */
async function hardenedHash(salt: Uint8Array): Promise<Uint8Array> {
  let key: Uint8Array = sha256(salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const block = new Uint8Array(64 * key.length);
    for (let at = 0; at < block.length; at += key.length) block.set(key, at);
    const encrypted = await aes(key.slice(0, 16), key.slice(16, 32), block);
    const rest = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = (rest === 0 ? sha256 : rest === 1 ? sha384 : sha512)(encrypted);
    last = encrypted.at(-1)!;
  }
  return key.slice(0, 32);
}

/** AES-CBC without padding; the page must be secure, as it is wherever files are sent in earnest. */
async function aes(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> {
  const secret = await crypto.subtle.importKey('raw', exact(key), 'AES-CBC', false, ['encrypt']);
  const encrypted = await crypto.subtle.encrypt({name: 'AES-CBC', iv: exact(iv)}, secret, exact(bytes));
  return new Uint8Array(encrypted, 0, bytes.length); // A last block only pads.
}

function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({length: 256}, (_, index) => index);
  const swap = (one: number, other: number) => ([state[one], state[other]] = [state[other], state[one]]);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + key[i % key.length]) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return bytes.map(byte => {
    i = (i + 1) & 0xff;
    j = (j + state[i]) & 0xff;
    swap(i, j);
    return byte ^ state[(state[i] + state[j]) & 0xff];
  });
}

function numberOf(dictionary: PdfDictionary, key: string, otherwise: number): number {
  const value = dictionary.get(key);
  return value?.kind === 'number' ? value.value : otherwise;
}

function bytesOf(dictionary: PdfDictionary, key: string): Uint8Array {
  const value = dictionary.get(key);
  return fromLatin1(value?.kind === 'string' ? value.value : '');
}

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => [...part]));
}

const ones = (length: number) => new Uint8Array(length).fill(0xff);
const exact = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>;

/** From revision 3 on, only the first 16 bytes count; the others are arbitrary. */
function sameStart(one: Uint8Array, other: Uint8Array, length = 16): boolean {
  return one.length >= length && other.slice(0, length).every((byte, index) => byte === one[index]);
}
