import {randomInt} from 'node:crypto';
import type {Database} from '../database/database.js';

/** Neither 0 and O, nor 1, I and L, which are confused when read aloud or copied by hand; nor U, to spell nothing rude with. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number for people: `A26-7K4M-2PQX`, the year then 8 random characters (6 × 10¹¹ for each year). */
export function randomNumber(now: Date): string {
  const year = String(now.getUTCFullYear()).slice(-2);
  return `A${year}-${letters(4)}-${letters(4)}`;
}

/** A number never given before. */
export async function takeNumber(db: Database, now: Date): Promise<string> {
  for (;;) {
    const number = randomNumber(now);
    const [taken] = await db.query('insert into numbers (number) values ($1) on conflict do nothing returning number', [
      number,
    ]);
    if (taken) return number;
  }
}

/** The number as it was given, however it is typed: lower case, without hyphens, with spaces. */
export function canonicalNumber(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return bare.replace(/^(...)(....)(....)$/, '$1-$2-$3');
}

function letters(count: number): string {
  return Array.from({length: count}, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
