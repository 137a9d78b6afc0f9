import type {Answers} from '@socle/services/drafts';
import {rowsOf, valuesOf} from '../answers/answers.js';

/** A fee as data: for each row of a repeat, a unit price by quotient × how many choices × how many weeks. */
export interface Fee {
  /** What is paid, in the words of the payment page: « Restauration scolaire, premier mois ». */
  object: string;
  /** Name of the repeat: one price for each of its rows. */
  each: string;
  /** Name of the several-choices answer that is counted in each row (days of meals). */
  counted: string;
  /** Number of weeks that are paid. */
  weeks: number;
  /** Name of the answer where the usager writes the quotient that was not fetched. */
  declared: string;
  /** Price in cents of one unit, for a quotient up to and including `upTo`. In rising order. */
  brackets: {upTo: number; cents: number}[];
  /** Price in cents of one unit over the last bracket, or when the quotient is unknown. */
  otherwise: number;
}

/** Price of one unit, in cents. */
export function unitPrice(fee: Fee, quotient: number | undefined): number {
  if (quotient === undefined) return fee.otherwise;
  return fee.brackets.find(({upTo}) => quotient <= upTo)?.cents ?? fee.otherwise;
}

/** The amount to pay, in cents. */
export function amountOf(fee: Fee, answers: Answers, quotient: number | undefined): number {
  const units = rowsOf(answers, fee.each).reduce((sum, row) => sum + valuesOf(row, fee.counted).length, 0);
  return units * fee.weeks * unitPrice(fee, quotient);
}
