/** Characters that separate words: an apostrophe and a dash are typed, or not, as spaces. */
const between = /[\s'’\-.,()]/u;

/** The same letters without capitals nor accents, one for one, so that a place in one text is a place in the other. */
export function plainLetters(text: string): string {
  return text.replace(/./gsu, letter => {
    if (between.test(letter)) return ' '.repeat(letter.length);
    const plain = letter.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === letter.length ? plain : letter;
  });
}

/** The words of a text, in plain letters. */
export function wordsOf(text: string): string[] {
  return plainLetters(text.normalize('NFC')).split(' ').filter(Boolean);
}

/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  text: string;
  typed: boolean;
}

/** Cuts a text where the words of the query begin its own words: « **Cae**n ». */
export function typedPieces(text: string, query: string): Piece[] {
  const plain = ` ${plainLetters(text)}`;
  const typed = new Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    for (let at = plain.indexOf(` ${word}`); at >= 0; at = plain.indexOf(` ${word}`, at + 1)) {
      typed.fill(true, at, at + word.length);
    }
  }
  const pieces: Piece[] = [];
  typed.forEach((isTyped, at) => {
    const last = pieces.at(-1);
    if (last?.typed === isTyped) last.text += text[at];
    else pieces.push({text: text[at], typed: isTyped});
  });
  return pieces;
}
