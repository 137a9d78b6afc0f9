import type {Texts} from '@socle/core/texts';

/** One refusal, as a line of the summary needs it. */
export interface LineContent {
  /** The sentence shown beside the field. */
  message: string;
  /** Title of the row of a repeat that holds the field: « Enfant 2 ». */
  row?: string | undefined;
}

/**
 * The words of a line: the sentence of the field, exactly. Where several rows say the same one, the title of the row comes
 * before it: the lines would be the same, and nobody could tell which child each leads to.
 */
export function lineText({message, row}: LineContent, lines: readonly LineContent[], {errorInRow}: Texts): string {
  const isTwice = lines.filter(other => other.message === message).length > 1;
  return row && isTwice ? errorInRow(row, message) : message;
}
