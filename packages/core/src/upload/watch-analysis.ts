import type {Clock} from '../draft/autosave.js';
import type {FileState} from './protocol.js';

/** When the server is asked again, in ms; after the last one, the usager is told that nothing keeps him here. */
const DELAYS = [1_000, 2_000, 3_000, 5_000, 8_000, 13_000, 20_000, 30_000, 30_000];

/** Asks what came of an analysis until it is known, then calls `end` with it; with nothing when it takes too long. */
export function watchAnalysis(
  read: () => Promise<FileState | undefined>,
  clock: Clock,
  signal: AbortSignal,
  end: (state?: FileState) => void,
): void {
  let timer: number;
  const ask = async (turn: number) => {
    const state = await read();
    if (signal.aborted) return;
    if (state && state.state !== 'waiting') end(state);
    else plan(turn + 1);
  };
  const plan = (turn: number) => {
    if (turn >= DELAYS.length) end();
    else timer = clock.later(() => void ask(turn), DELAYS[turn]);
  };
  signal.addEventListener('abort', () => clock.cancel(timer));
  plan(0);
}
