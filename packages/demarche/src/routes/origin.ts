import {randomBytes} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import type {Answers, Origin} from '@socle/services/drafts';
import type {Entries} from '../answers/answers.js';

/** What the hidden fields of a page of questions say: the draft, and what the page was written from. */
export type PageOrigin = Origin & {
  /** Number of the draft. */
  number?: string;
};

/** Names that no question may have: those of the fields of every page of questions. */
export const ownFields: readonly string[] = ['brouillon', 'version', 'enregistrement', 'action'];

/** A name for a page that is written: no other has it. */
export const newPageName = () => randomBytes(9).toString('base64url');

/** What a page says of itself, with the last value of each field; undefined when it says no version, or a wrong one. */
export function originFrom(entries: Entries): PageOrigin | undefined {
  const last = (name: string) => entries.filter(([known]) => known === name).at(-1)?.[1] ?? '';
  const version = last('version');
  if (!/^\d{1,9}$/.test(version)) return undefined;
  const [, page, rank] = /^([\w-]{8,64})\.(\d{1,9})$/.exec(last('enregistrement')) ?? [];
  const number = last('brouillon');
  return {version: Number(version), ...(page && {page, rank: Number(rank)}), ...(number && {number})};
}

/** Whether these answers say something else than what is kept: the same ones overwrite nothing. */
export function differs(kept: Answers, answers: Answers): boolean {
  return Object.entries(answers).some(([name, answer]) => !isDeepStrictEqual(kept[name] ?? '', answer));
}
