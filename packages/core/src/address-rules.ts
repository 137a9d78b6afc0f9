import {hasPattern, patternFor} from './patterns.js';
import {textMessage} from './text-message.js';
import {texts, type Texts} from './texts.js';

/** An address in its boxes, kept as typed. */
export interface AddressParts {
  /** Number and street. */
  voie: string;
  complement?: string;
  codePostal: string;
  commune: string;
  /** INSEE code of the commune, when a suggestion was chosen. */
  codeInsee?: string;
  /** Code or name of the country; France when absent or empty. */
  pays?: string;
}

/** One of the boxes that can be refused. */
export type AddressPart = 'voie' | 'codePostal' | 'commune';

/** What an address must be. */
export interface AddressRules {
  /** Without it, an address may be empty, and nothing else: one that is begun is asked in full. */
  required?: boolean;
  /** Names of the boxes inside a sentence, with their article. */
  subjects?: Partial<Record<AddressPart, string>>;
  /** The words of the sentences; French when absent. */
  words?: Texts;
}

/** One box to correct, and why. */
export interface AddressFault {
  part: AddressPart;
  message: string;
}

/** The name of each box inside a sentence, unless the page gives another. */
export const addressSubjects: Record<AddressPart, string> = {
  voie: 'le numéro et la voie',
  codePostal: 'le code postal',
  commune: 'la commune',
};

/** Ways of writing « France » in the box of the country: its name, its codes of ISO 3166 and of INSEE. */
const france = ['', 'france', 'fr', 'fra', '99100'];

/** Whether the address is in France, whose postcodes and communes are known. */
export function isInFrance(pays = ''): boolean {
  return france.includes(pays.trim().toLowerCase());
}

/** The boxes to correct, in the order of the page; none when the address is acceptable. Elsewhere, a postcode is a text, or nothing. */
export function judgeAddress(parts: AddressParts, rules: AddressRules = {}): AddressFault[] {
  const {voie, complement = '', codePostal, commune} = parts;
  const begun = [voie, complement, codePostal, commune].some(text => text.trim());
  if (!begun && !rules.required) return [];
  const judged: AddressPart[] = isInFrance(parts.pays) ? ['voie', 'codePostal', 'commune'] : ['voie', 'commune'];
  return judged.flatMap(part => {
    const message = judgePart(part, parts[part].trim(), rules);
    return message ? [{part, message}] : [];
  });
}

function judgePart(part: AddressPart, text: string, {subjects, words = texts()}: AddressRules): string {
  const kind = part === 'codePostal' ? 'postcode' : 'text';
  const sentence = {subject: subjects?.[part] ?? addressSubjects[part], kind};
  if (!text) return textMessage('missing', sentence, words);
  const pattern = patternFor({type: kind});
  return pattern && !hasPattern(text, pattern) ? textMessage('format', sentence, words) : '';
}
