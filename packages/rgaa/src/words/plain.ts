/** A short text as it is compared with lists of words: small letters, curly apostrophes, no punctuation around it. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['ʼ`´]/g, '’')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu, '')
    .trim();
