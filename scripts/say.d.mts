/** The sentence for a fault of the disk; undefined for any other fault. */
export function diskSentence(error: {code?: string; path?: string}): string | undefined;
