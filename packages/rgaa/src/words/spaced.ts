const spaced = /(?<![\p{L}\p{N}’'-])\p{L}(?:[ \u00a0\u2002-\u200a\u202f]\p{L}){2,}(?![\p{L}\p{N}’'-])/gu;

/** Rows of keyboards are letters, not words. */
const keyboards = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertz', 'dgesrt'];

/** « T I T R E »: the words of a text whose letters spaces part, and whether they are words for certain. */
export function spacedWords(text: string): {written: string; isWord: boolean}[] {
  return [...text.matchAll(spaced)].flatMap(([written]) => {
    const letters = [...written.toLowerCase()].filter(letter => /\p{L}/u.test(letter));
    const word = letters.join('');
    const isSorted = letters.every(
      (letter, index) => index === 0 || letter.localeCompare(letters[index - 1] ?? '', 'fr') > 0,
    );
    if (isSorted || keyboards.some(row => row.startsWith(word))) return [];
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    const vowels = [...plain].filter(letter => 'aeiouy'.includes(letter)).length;
    const isWord = letters.length >= 5 && vowels >= 2 && letters.length - vowels >= 2 && new Set(plain).size >= 4;
    return [{written, isWord}];
  });
}
