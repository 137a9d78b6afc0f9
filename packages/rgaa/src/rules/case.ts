import type {Outcome} from '../outcome.js';

/** A page, and what the rule beside it must say of it, in a real browser. */
export interface RuleCase {
  /** What is particular to the page, in an everyday sentence. */
  name: string;
  outcome: Outcome;
  /** The page; without a doctype, what stands after the `<h1>` in the `<main>` of a sound one. */
  html: string;
  /** Other pages of the sample, written likewise. */
  others?: readonly string[];
  /** What else its server answers, by path; a string is HTML unless its path says otherwise. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  /** Headers of the page. */
  headers?: Readonly<Record<string, string>>;
  /** Selectors of the findings, in their order. */
  at?: readonly string[];
  /** May the form of the page be sent? */
  maySubmit?: boolean;
}
