import {createHmac, timingSafeEqual} from 'node:crypto';

/** The key that proves we gave the link for `subject` (for example `suivi:ID`): 128 bits of HMAC-SHA-256, in base64url. */
export function signedKey(secret: string, subject: string): string {
  return createHmac('sha256', secret).update(`link:${subject}`).digest().subarray(0, 16).toString('base64url');
}

/** Whether `key` is the one of `subject`; takes the same time whatever differs. */
export function checkKey(secret: string, subject: string, key: string): boolean {
  const expected = Buffer.from(signedKey(secret, subject));
  const given = Buffer.from(key);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
