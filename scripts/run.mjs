import {spawn} from 'node:child_process';

/**
 * Runs a program to its end, keeping what it prints.
 *
 * @param {string[]} command
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number}} options - `timeout` in milliseconds: the program is then killed.
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>} code 127 when the program could not be started.
 */
export function run([program, ...args], {cwd, env, timeout = 0} = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    const chunks = [];
    const start = Date.now();
    child.stdout.on('data', chunk => chunks.push(chunk));
    child.stderr.on('data', chunk => chunks.push(chunk));
    child.on('error', error => resolve({code: 127, output: error.message, timedOut: false}));
    child.on('close', code =>
      resolve({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8'),
        timedOut: code === null && timeout > 0 && Date.now() - start >= timeout,
      }),
    );
  });
}
