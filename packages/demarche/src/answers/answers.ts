import type {AddressParts} from '@socle/core/address-rules';
import type {DateParts} from '@socle/core/rules';
import type {Answers} from '@socle/services/drafts';
import type {Item, RepeatItem} from '../description/contract.js';

/** What a form sent: names and values, in order. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** The text of an answer, as typed; empty when there is none. */
export function textOf(answers: Answers, name: string): string {
  const value = answers[name];
  return typeof value === 'string' ? value : '';
}

/** The values chosen for an answer. */
export function valuesOf(answers: Answers, name: string): string[] {
  const value = answers[name];
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  return typeof value === 'string' && value ? [value] : [];
}

/** The rows of a repeat. */
export function rowsOf(answers: Answers, name: string): Answers[] {
  const value = answers[name];
  return Array.isArray(value) ? value.filter((row): row is Answers => typeof row === 'object') : [];
}

/** Tells if anything was typed or chosen, at any depth. */
export function hasText(value: Answers[string] | undefined): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return !!value && Object.values(value).some(inner => hasText(inner));
}

/** The three parts of a date, as typed. */
export function datePartsOf(answers: Answers, name: string): DateParts {
  const parts = partsOf(answers, name);
  return {jour: textOf(parts, 'jour'), mois: textOf(parts, 'mois'), annee: textOf(parts, 'annee')};
}

/** The parts of an address, as typed. */
export function addressPartsOf(answers: Answers, name: string): Required<AddressParts> {
  const parts = partsOf(answers, name);
  const [voie, complement, codePostal, commune, codeInsee, pays] = addressParts.map(part => textOf(parts, part));
  return {voie, complement, codePostal, commune, codeInsee, pays};
}

/** A commune as typed, and the INSEE code of the one chosen. */
export function communeOf(answers: Answers, name: string): {nom: string; code: string} {
  const parts = partsOf(answers, name);
  return {nom: textOf(parts, 'nom'), code: textOf(parts, 'code')};
}

const addressParts = ['voie', 'complement', 'codePostal', 'commune', 'codeInsee', 'pays'] as const;

/** Names of the boxes of an answer that has several. */
const boxes: Partial<Record<Item['kind'], readonly string[]>> = {
  date: ['jour', 'mois', 'annee'],
  address: addressParts,
  commune: ['nom', 'code'],
};

function partsOf(answers: Answers, name: string): Answers {
  const value = answers[name];
  return value && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/**
 * The answers that a form holds to these questions, exactly as typed. Names that the description does not know
 * are left out: a form can write nothing else in the dossier.
 */
export function answersFrom(entries: Entries, items: readonly Item[], prefix = ''): Answers {
  const answers: Answers = {};
  const all = (name: string) => entries.filter(([known]) => known === name).map(([, value]) => value);
  for (const item of items) {
    if (item.kind === 'privacy' || item.kind === 'documents') continue;
    if (item.kind === 'repeat') answers[item.name] = rowsFrom(entries, item);
    else if (boxes[item.kind]) {
      const parts = boxes[item.kind] ?? [];
      const {name} = item as {name: string};
      answers[name] = Object.fromEntries(parts.map(part => [part, all(`${prefix}${name}.${part}`)[0] ?? '']));
    } else if (item.kind === 'choices' && item.choose === 'several') answers[item.name] = all(prefix + item.name);
    else {
      const name = item.kind === 'source' ? item.own : item.name;
      answers[name] = all(prefix + name)[0] ?? '';
    }
  }
  return answers;
}

function rowsFrom(entries: Entries, item: RepeatItem): Answers[] {
  const indexes = entries.map(([name]) => indexIn(name, item.name)).filter(index => index !== undefined);
  // One past the maximum is kept, so that its refusal can be said; a forged index can't make a thousand rows.
  const length = Math.min(item.max + 1, Math.max(item.min, ...indexes.map(index => index + 1)));
  return Array.from({length}, (_, index) => answersFrom(entries, item.items, `${item.name}.${String(index)}.`));
}

function indexIn(name: string, repeat: string): number | undefined {
  const [first, index = ''] = name.split('.');
  return first === repeat && /^\d{1,3}$/.test(index) ? Number(index) : undefined;
}
