import {appendFileSync} from 'node:fs';

/** What one check proved of one state for one test of the RGAA. */
export interface Evidence {
  folder: string;
  state: string;
  /** Number of a test of RGAA 4.1.2, `11.1.1`. */
  rgaa: string;
  /** Title of the check, in English. */
  name: string;
  file: string;
  result: 'passed' | 'failed';
}

/** Adds lines to the evidence of this run of `npm test`; a run of a part leaves none. */
export function record(evidence: readonly Evidence[]): void {
  const file = process.env.TEST_EVIDENCE;
  if (file && evidence.length > 0) appendFileSync(file, evidence.map(line => `${JSON.stringify(line)}\n`).join(''));
}
