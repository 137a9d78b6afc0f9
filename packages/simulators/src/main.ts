#!/usr/bin/env node
import {fstatSync} from 'node:fs';
import {startSimulators} from './all/all.js';
import {PortBusyError} from './port/port.js';

const {PORT = '3000', PUBLIC_URL} = process.env;
const port = Number(PORT);

if (!/^\d+$/.test(PORT) || port < 1 || port > 65_528) {
  console.error(
    `PORT must be a whole number from 1 to 65528, because the simulators use the seven ports after it (got "${PORT}"; example: PORT=3000).`,
  );
  process.exit(2);
}
const publicUrl = (PUBLIC_URL || `http://127.0.0.1:${port}`).replace(/\/$/, '');
if (!/^https?:\/\//.test(publicUrl) || !URL.canParse(publicUrl)) {
  console.error(
    `PUBLIC_URL must be an http or https address (got "${PUBLIC_URL}"; example: PUBLIC_URL=http://127.0.0.1:3000).`,
  );
  process.exit(2);
}

try {
  const simulators = await startSimulators({port, publicUrl});
  for (const {name, url} of simulators.running) console.log(`${name} simulator: ${url}`);
  stopWhenAsked(() => {
    void simulators.close().then(() => process.exit(0));
  });
} catch (error) {
  if (!cannotListen(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** A busy port, or one that this user may not open. */
function cannotListen(error: unknown): error is Error {
  return error instanceof PortBusyError || (error instanceof Error && 'syscall' in error && error.syscall === 'listen');
}

/** Ctrl-C, `kill`, or the death of the parent: its IPC channel or the pipe it holds is closed. */
function stopWhenAsked(stop: () => void): void {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.once('disconnect', stop);
  if (!process.channel && isPipe(0)) process.stdin.on('end', stop).on('error', stop).resume();
}

function isPipe(descriptor: number): boolean {
  try {
    const input = fstatSync(descriptor);
    return input.isFIFO() || input.isSocket();
  } catch {
    return false; // No standard input at all: nothing to watch.
  }
}
