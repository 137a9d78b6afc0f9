import type {Piece} from './stamps.mjs';

/** The style sheets, themes and fonts of `@socle/tokens`. */
export function tokens(): Piece;
