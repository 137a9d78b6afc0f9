/** A file that is read in slices: a `Blob` of the browser, a file of the server. */
export interface ByteSource {
  /** Bytes. */
  size: number;
  /** The bytes from one place to another; fewer at the end of the file. */
  read: (from: number, to: number) => Promise<Uint8Array>;
}

/** Bytes as a string of as many characters: what is searched with patterns. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a function takes so many arguments only.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export const fromLatin1 = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0));

/** A slice as a string. */
export const readText = async (source: ByteSource, from: number, to: number) =>
  latin1(await source.read(Math.max(0, from), Math.min(source.size, to)));
