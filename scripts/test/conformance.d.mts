import type {Result} from './report.mjs';

/** One state of one component. */
export interface State {
  /** Folder of the component. */
  folder: string;
  /** `with-source`. */
  state: string;
  /** The export that shows it, `WithSource`. */
  story: string;
  /** In French. */
  title: string;
  /** Its tag; its folder's name when it registers none. */
  element: string;
}

/** What one check proved of one state for one test of the RGAA. */
export interface Proof {
  folder: string;
  state: string;
  rgaa: string;
  name: string;
  file: string;
  result: 'passed' | 'failed' | 'skipped';
}

/** What a person has to look at, by the folder of the component, and each time it was. */
export type HumanChecks = Record<
  string,
  {
    criterion: string;
    what: string;
    checks: {state?: string; date: string; at: string; result: 'conforme' | 'non conforme'}[];
  }[]
>;

/** One file of `packages/elements/conformance`. */
export interface Conformance {
  element: string;
  state: string;
  title: string;
  criteria: {
    criterion: string;
    tests: {name: string; file: string; result: 'passed' | 'failed' | 'skipped'}[];
    human: {
      done: boolean;
      date: string | null;
      at: string | null;
      what: string;
      result?: 'conforme' | 'non conforme';
    };
  }[];
}

/** The records of every state, and what is wrong in the titles and in the human checks: such a run fails. */
export function conformanceOf(sources: {
  states: State[];
  results: Pick<Result, 'file' | 'name' | 'outcome'>[];
  evidence: Proof[];
  humanChecks: HumanChecks;
}): {problems: string[]; records: {file: string; content: Conformance}[]};

export function byNumber(one: string, other: string): number;
