import type {HostileCase} from './case.js';
import {contents} from './cases/contents.js';
import {documents} from './cases/documents.js';
import {names} from './cases/names.js';
import {together} from './cases/together.js';

/** Hostile, odd and honest files, each with the answer that it must be given, whichever way it is sent. Made when sent. */
export const corpus: HostileCase[] = [...names, ...contents, ...documents, ...together];
