import type {Texts} from '@socle/core/texts';

/** One refusal, as a line of the summary needs it. */
export interface LineContent {
  /** The sentence shown beside the field. */
  message: string;
  /** Title of the row of a repeat that holds the field, where the repeat has several: « Enfant 2 ». */
  row?: string | undefined;
}

/**
 * The words of a line: the sentence of the field, exactly. The title of its row comes before it: far from the field, nobody
 * could tell of which child a school is missing (RGAA 11.10.3).
 */
export const lineText = ({message, row}: LineContent, {errorInRow}: Texts): string =>
  row ? errorInRow(row, message) : message;
