import {spawn} from 'node:child_process';

/**
 * Starts a Node program that ends with this process, however this process ends.
 *
 * Its own process group keeps the terminal's Ctrl-C from it: it is told once, by `stop`.
 *
 * @param {string} file
 * @returns {{pid: number, listening: Promise<unknown>, ended: Promise<{code: number, signal: string | null}>, said: () => string, told: () => string[], speak: () => void, stop: () => Promise<void>}}
 *   `said` gives what it wrote on its standard error so far; `told`, the lines of its standard output; after `speak`, more of it goes straight to ours.
 */
export function startChild(file) {
  const child = spawn(process.execPath, ['--import', new URL('follow-parent.mjs', import.meta.url).href, file], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let text = '';
  let isSpeaking = false;
  child.stderr.setEncoding('utf8').on('data', chunk => {
    if (isSpeaking) process.stderr.write(chunk);
    else text += chunk;
  });
  let output = '';
  // A program says its first line once it listens.
  const listening = new Promise(resolve => child.stdout.setEncoding('utf8').once('data', resolve));
  child.stdout.on('data', chunk => (output += chunk));
  const ended = new Promise(resolve => {
    child.once('error', error => resolve({code: 1, signal: error.message}));
    child.once('close', (code, signal) => resolve({code: code ?? 1, signal}));
  });
  return {
    pid: child.pid,
    listening,
    ended,
    said: () => text,
    told: () => output.trim().split('\n'),
    speak: () => (isSpeaking = true),
    stop: () => stop(child, ended),
  };
}

/** Asks once, waits eight seconds, then insists. */
async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await ended;
  clearTimeout(insist);
}
