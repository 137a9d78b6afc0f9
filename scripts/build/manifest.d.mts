import type {Piece} from './stamps.mjs';

/** The custom-elements manifest, and what editors, Vue and JSX make of it. */
export function manifest(): Piece;
