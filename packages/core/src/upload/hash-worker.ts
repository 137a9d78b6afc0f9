import {hashSlices} from './hash-slices.js';

/** What the worker answers of the file it was given. */
export type HashAnswer = {sha256: string} | {unreadable: true};

// The build makes one file of this module: see scripts/build/script-tag.mjs.
addEventListener('message', ({data}: MessageEvent<Blob>) => {
  const answer = (message: HashAnswer) => (postMessage as (message: HashAnswer) => void)(message);
  hashSlices(data).then(
    sha256 => answer({sha256}),
    () => answer({unreadable: true}),
  );
});
