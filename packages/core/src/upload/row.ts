import type {FileFault} from '../file-rules.js';
import type {UploadState} from './protocol.js';

/** Where the file of a row has got to, by what the page knows. */
export type RowState =
  | 'refused'
  | 'queued'
  | 'connecting'
  | 'stalled'
  | 'offline'
  | 'retrying'
  | 'checking'
  | 'failed'
  | 'interrupted'
  | UploadState;

/** One file of a field, whoever first knew it: the page or the server. */
export interface UploadRow {
  /** Absent for a file that only the server has. */
  file?: File;
  /** Absent before the server has given it one. */
  id?: string;
  name: string;
  /** Bytes. */
  size: number;
  state: RowState;
  /** Bytes sent. */
  offset: number;
  /** What is against it. */
  fault?: FileFault['reason'] | 'different' | 'unreadable' | 'failed';
  /** The sentence that says so, when it is not ours to write. */
  message?: string;
  /** Of a file that stopped on its way: what tells it from another one. */
  fingerprint?: string;
  /** Where its owner opens it. */
  href?: string;
  /** How long its sending may still last, in seconds, once that can be said. */
  left?: number;
  /** Its analysis takes longer than it should. */
  slow?: boolean;
}

const MOVING: readonly RowState[] = ['connecting', 'sending', 'stalled', 'offline', 'retrying', 'checking'];
const TROUBLES: readonly RowState[] = [
  'stalled',
  'offline',
  'retrying',
  'refused',
  'failed',
  'interrupted',
  'rejected',
];
const HELD: readonly RowState[] = ['waiting', 'sound', 'unscanned', 'unscannable'];

/** Its sending is not over. */
export const isOnItsWay = ({state}: Pick<UploadRow, 'state'>): boolean => state === 'queued' || MOVING.includes(state);
/** Nobody knows when it will be there: it waits for the line, or for the usager. */
export const isInTrouble = ({state, fault}: UploadRow): boolean => fault !== undefined || TROUBLES.includes(state);
/** It takes one of the places of a sending. */
export const isMoving = ({state}: UploadRow): boolean => MOVING.includes(state);
/** The server holds it whole. */
export const isHeld = ({state}: UploadRow): boolean => HELD.includes(state);
/** It counts among the files of the field: it is there, or will be. */
export const counts = (row: UploadRow): boolean => isHeld(row) || isOnItsWay(row) || row.state === 'interrupted';
/** The same name and the same size. */
export const looksLike = (row: UploadRow, {name, size}: {name: string; size: number}): boolean =>
  row.size === size && row.name.normalize('NFC') === name.normalize('NFC');
