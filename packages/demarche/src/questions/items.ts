import type {Messages} from '@socle/core/text-message';
import type {PrivacyNoticeContent} from '@socle/elements/privacy-notice/template';
import type {Condition} from '../description/conditions.js';
import type {KindName} from './field/shapes.js';

/** What every question may say, whatever its control. */
interface Question {
  /** Name of the answer; unique in the démarche, or in its row of a repeat. */
  name: string;
  /** The question's name inside messages: « l’adresse électronique ». */
  subject: string;
  hint?: string;
  /** Absent: the answer is required. */
  optional?: boolean;
  /** The question is asked only when this holds. */
  when?: Condition;
  messages?: Messages;
}

/** Claims of a digital identity that may pre-fill an answer. */
export type IdentityClaim = 'givenName' | 'familyName' | 'preferredUsername' | 'birthdate' | 'email';

export interface FieldItem extends Question {
  kind: 'field';
  label: string;
  /** `siret`, `iban`, `nir`, `phone` and `amount` have a key or a shape of their own: each refusal says what is wrong. */
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'postcode' | 'number' | 'textarea' | 'select' | KindName;
  /** Token of the HTML specification, on every field about the usager (RGAA 11.13.1). */
  autocomplete?: string;
  options?: {value: string; label: string}[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  /** Says how many characters are left, with scripts; by default, in a `textarea` with a `maxLength`. */
  counter?: boolean;
  /** Of a number; of an amount, in cents. Included. */
  min?: number;
  max?: number;
  width?: 'short' | 'medium' | 'full';
  rows?: number;
  prefill?: IdentityClaim;
}

export interface ChoicesItem extends Question {
  kind: 'choices';
  legend: string;
  /** `box`: one box alone, whose label is the question. */
  choose: 'one' | 'several' | 'box';
  /** `exclusive`: goes with no other answer, « Aucune allergie ». */
  options: {value: string; label: string; hint?: string; exclusive?: boolean}[];
  inline?: boolean;
}

export interface DateItem extends Question {
  kind: 'date';
  legend: string;
  past?: boolean;
  /** `YYYY-MM-DD`, included. */
  min?: string;
  /** `YYYY-MM-DD`, included. */
  max?: string;
  /** The day, or the day and the month, may be unknown: dates of birth of some civil registers. */
  presumed?: boolean;
  autocomplete?: 'bday';
  prefill?: IdentityClaim;
}

/** A postal address in its boxes; suggestions come from the geocoding service of the configuration. */
export interface AddressItem extends Question {
  kind: 'address';
  legend: string;
  /** The usager's own: the browser may fill it in (RGAA 11.13.1). True by default. */
  own?: boolean;
  /** Addresses abroad are accepted: countries to choose among (`FR` first), or `text` to write one. */
  country?: {value: string; label: string}[] | 'text';
}

/** A commune of France, with its INSEE code when a suggestion was chosen. */
export interface CommuneItem extends Question {
  kind: 'commune';
  label: string;
  autocomplete?: 'address-level2';
}

export type RowItem = FieldItem | ChoicesItem | DateItem | AddressItem | CommuneItem;

/** The same questions, as many times as there are things to describe (children, vehicles…). */
export interface RepeatItem {
  kind: 'repeat';
  name: string;
  legend?: string;
  /** « Enfant »: the rows are called « Enfant 1 », « Enfant 2 »… */
  itemLabel: string;
  addLabel: string;
  min: number;
  max: number;
  /** Names of the answers that name a row: `['prenom', 'nom']`. */
  subjectFrom: string[];
  /** Names of the answers that stand for a row once it is complete, with a button to change it; absent: rows stay open. */
  summaryFrom?: string[];
  items: RowItem[];
  when?: undefined;
}

/** Documents asked of the usager. Sizes in bytes. */
export interface DocumentsItem extends Question {
  kind: 'documents';
  label: string;
  /** Extensions with their dot: `['.pdf', '.jpg']`. */
  accept: string[];
  /** Greatest size of one file, in bytes. */
  maxBytes: number;
  maxFiles: number;
  /** Greatest size of all the files of the question, in bytes. */
  maxTotalBytes?: number;
  /** What each file may be: the usager says it, file by file. */
  kinds?: {value: string; label: string}[];
}

/** Data that an administration gives us instead of the usager (CRPA L114-8). */
export interface SourceItem {
  kind: 'source';
  /** Key of the data in the draft's sources. */
  name: 'quotient';
  title: string;
  purpose: string;
  /** Where a wrong value is corrected, by who gave it. */
  corrections: Record<'CNAF' | 'MSA', {href: string; label: string}>;
  /** Name of the answer « Je préfère fournir le justificatif ». */
  own: string;
  when?: undefined;
}

/** A true optional consent; the version of its text is kept with the choice. */
export interface ConsentItem {
  kind: 'consent';
  name: string;
  purpose: string;
  explanation: string;
  question: string;
  who: string;
  duration: string;
  version: string;
  when?: undefined;
}

export interface AttestationItem {
  kind: 'attestation';
  name: string;
  subject: string;
  statement: string;
  sanction: string;
  when?: undefined;
}

/** Information of articles 13 and 14 of the RGPD: never a consent. */
export interface PrivacyItem extends Omit<PrivacyNoticeContent, 'fullTextHref'> {
  kind: 'privacy';
  when?: undefined;
}

export type Item = RowItem | RepeatItem | DocumentsItem | SourceItem | ConsentItem | AttestationItem | PrivacyItem;
