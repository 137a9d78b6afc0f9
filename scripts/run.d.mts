/** Runs a program to its end, keeping what it prints; `timeout` in milliseconds. Code 127 when it could not be started. */
export function run(
  command: string[],
  options?: {cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number},
): Promise<{code: number; output: string; timedOut: boolean}>;
