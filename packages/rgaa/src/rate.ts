import {combine, type Outcome} from './outcome.js';

/** Outcomes of the criteria, by number. */
export type CriteriaOutcomes = Readonly<Record<string, Outcome>>;

/**
 * A rate in per cent, rounded to a tenth; null where nothing was there to count.
 *
 * While a human must still judge something, the rate lies between `low` (all of that fails) and `high` (all of it
 * passes); `automatic` counts only what was decided, and is no « taux de conformité ».
 */
export interface Rate {
  low: number | null;
  high: number | null;
  automatic: number | null;
  /** The rate in the sense of the law: null while an applicable criterion is undecided. */
  legal: number | null;
}

/** Law of 11 February 2005, article 47; decree 2019-768, article 5. */
export type ConformityState = 'totalement conforme' | 'partiellement conforme' | 'non conforme';

export interface Rates {
  /** Share of the applicable criteria that are met on every page: the one the law asks for. */
  criteria: Rate;
  /** Mean of the rates of the pages. */
  pages: Rate;
  /** Null while an applicable criterion is undecided. */
  state: ConformityState | null;
}

/** Exact shares, from 0 to 1, before any rounding. */
export interface Shares {
  low: number | null;
  high: number | null;
  automatic: number | null;
  legal: number | null;
}

interface Counts {
  met: number;
  missed: number;
  open: number;
}

/** One outcome a criterion for a whole sample: not met as soon as one page misses it, not applicable only if it is so everywhere. */
export function sampleOutcomes(pages: readonly CriteriaOutcomes[]): CriteriaOutcomes {
  const numbers = new Set(pages.flatMap(page => Object.keys(page)));
  return Object.fromEntries(
    [...numbers].map(number => [number, combine(pages.flatMap(page => page[number] ?? []))] as const),
  );
}

/**
 * The outcomes of the pages of one process: a criterion missed on one page is missed on all, and one that is undecided
 * on a page is met on none of the others (RGAA 4.1.2, « évaluation de la conformité »).
 */
export function processOutcomes(pages: readonly CriteriaOutcomes[]): CriteriaOutcomes[] {
  const whole = sampleOutcomes(pages);
  return pages.map(page =>
    Object.fromEntries(
      Object.entries(page).map(([number, own]) => {
        const missed = whole[number] === 'NC';
        const open = whole[number] === 'AV' && own === 'C';
        return [number, missed ? 'NC' : open ? 'AV' : own];
      }),
    ),
  );
}

/** Exact shares of criteria, of all pages together. */
export const criteriaShares = (pages: readonly CriteriaOutcomes[]): Shares => sharesOf(countsOf(sampleOutcomes(pages)));

/** Exact means of the shares of the pages. */
export function pageShares(pages: readonly CriteriaOutcomes[]): Shares {
  const shares = pages.map(page => sharesOf(countsOf(page)));
  const mean = (read: (share: Shares) => number | null) => {
    const known = shares.map(read).filter(share => share !== null);
    return known.length > 0 ? known.reduce((sum, share) => sum + share, 0) / known.length : null;
  };
  const isOpen = pages.some(page => countsOf(page).open > 0);
  return {
    low: mean(({low}) => low),
    high: mean(({high}) => high),
    automatic: mean(({automatic}) => automatic),
    legal: isOpen ? null : mean(({legal}) => legal),
  };
}

/** Both rates of a sample, and the state that they give; decided on counts, never on rounded numbers. */
export function ratesOf(pages: readonly CriteriaOutcomes[]): Rates {
  return {
    criteria: rounded(criteriaShares(pages)),
    pages: rounded(pageShares(pages)),
    state: stateOf(countsOf(sampleOutcomes(pages))),
  };
}

function countsOf(outcomes: CriteriaOutcomes): Counts {
  const count = (wanted: Outcome) => Object.values(outcomes).filter(outcome => outcome === wanted).length;
  return {met: count('C'), missed: count('NC'), open: count('AV')};
}

function sharesOf({met, missed, open}: Counts): Shares {
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : null);
  const applicable = met + missed + open;
  return {
    low: share(met, applicable),
    high: share(met + open, applicable),
    automatic: share(met, met + missed),
    legal: open > 0 ? null : share(met, applicable),
  };
}

function stateOf({met, missed, open}: Counts): ConformityState | null {
  if (open > 0 || met + missed === 0) return null;
  if (missed === 0) return 'totalement conforme';
  return met >= missed ? 'partiellement conforme' : 'non conforme';
}

const rounded = (shares: Shares): Rate => {
  const tenth = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10);
  return {
    low: tenth(shares.low),
    high: tenth(shares.high),
    automatic: tenth(shares.automatic),
    legal: tenth(shares.legal),
  };
};
