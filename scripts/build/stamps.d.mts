/** A piece of work, done only when an input has changed or an output is gone. */
export interface Piece {
  name: string;
  inputs: string[];
  outputs: string[];
  work: () => Promise<void> | void;
}

/** Gives whether the work was done. */
export function whenChanged(piece: Piece): Promise<boolean>;
