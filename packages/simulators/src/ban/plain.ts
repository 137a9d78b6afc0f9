const shortened: Record<string, string> = {st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes'};

/** The words of a text, as the geocoder compares them: without capitals, accents, apostrophes nor dashes, « St » written whole. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(word => shortened[word] ?? word);
}
