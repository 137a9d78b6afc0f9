/** What one test gave. */
export interface Result {
  file: string;
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  ms: number;
  detail: string;
}

export function judged(results: readonly Result[], isCi: boolean): Result[];
export function totalsText(results: readonly Result[]): string;
export function detailText(results: readonly Result[], slowest?: number): string;
