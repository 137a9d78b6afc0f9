import type {Schema} from '@socle/core/schema';
import type {PrivacyNoticeContent} from '@socle/elements/privacy-notice/template';
import type {Condition} from './conditions.js';
import {easyDemarche} from './easy-version.js';
import type {EasyTerritoryTexts, EasyTexts} from './easy-texts.js';
import type {Fee} from './fee.js';

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
  messages?: {required?: string; format?: string};
}

/** Claims of a digital identity that may pre-fill an answer. */
export type IdentityClaim = 'givenName' | 'familyName' | 'preferredUsername' | 'birthdate' | 'email';

export interface FieldItem extends Question {
  kind: 'field';
  label: string;
  type?: 'text' | 'email' | 'tel' | 'postcode' | 'number' | 'textarea' | 'select';
  /** Token of the HTML specification, on every field about the usager (RGAA 11.13.1). */
  autocomplete?: string;
  options?: {value: string; label: string}[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  width?: 'short' | 'medium' | 'full';
  rows?: number;
  prefill?: IdentityClaim;
}

export interface ChoicesItem extends Question {
  kind: 'choices';
  legend: string;
  choose: 'one' | 'several';
  options: {value: string; label: string; hint?: string}[];
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
  autocomplete?: 'bday';
  prefill?: IdentityClaim;
}

export type RowItem = FieldItem | ChoicesItem | DateItem;

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
  items: RowItem[];
  when?: undefined;
}

/** Documents asked of the usager. Sizes in bytes. */
export interface DocumentsItem extends Question {
  kind: 'documents';
  label: string;
  /** Extensions with their dot: `['.pdf', '.jpg']`. */
  accept: string[];
  maxBytes: number;
  maxFiles: number;
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

export type Item =
  | FieldItem
  | ChoicesItem
  | DateItem
  | RepeatItem
  | DocumentsItem
  | SourceItem
  | ConsentItem
  | AttestationItem
  | PrivacyItem;

/** One page of questions. Its `id` is its address: `/demarche/{id}`. */
export interface Step {
  id: string;
  title: string;
  /** One sentence under the title. */
  lead?: string;
  items: Item[];
  /**
   * Rules that no single question can hold, between answers of this step: any schema that speaks Standard Schema, by
   * their names. It must answer at once. The browser may use the same one (`useSchema`).
   */
  schema?: Schema;
}

/** What silence means, two months or so after the complete request (CRPA L231-1 and following, R112-11-1). */
export interface Decision {
  regime: 'acceptation' | 'rejet' | 'aucune';
  /** Months of silence after which the decision exists. */
  months: number;
  /** Délais et voies de recours, for an implicit rejection. */
  appeal?: string;
}

/** A whole démarche, as data: a territory writes this and no code. */
export interface Demarche {
  id: string;
  title: string;
  home: {
    lead: string;
    /** What to have at hand. */
    needed: string[];
    /** « 10 minutes environ ». */
    duration: string;
    /** Who answers, and by when. */
    answer: string;
    /** Other ways than this site: counter, telephone, France services. */
    otherWays: string[];
  };
  /** Data asked of FranceConnect and of the administrations behind it: scopes (protocol) and words (usager). */
  identity: {scopes: string[]; data: string[]};
  steps: Step[];
  review: {title: string; submit: string};
  payment?: {title: string; fee: Fee; creditor: string; otherWays: string[]};
  decision: Decision;
  /** What follows the deposit, one sentence each. */
  next: string[];
  /** Name of the answer that holds the usager's e-mail address. */
  email: string;
  /** The whole information on personal data, a paragraph each: the page `/donnees-personnelles`. */
  privacy: {fullText: string[]};
  /** The same texts « faciles à lire »: the usager chooses between both versions on every page. Absent: no choice is offered. */
  easyRead?: EasyTexts;
}

/** The authority whose name stands on the pages. */
export interface Territory {
  /** « Ville d’Aubremer ». */
  name: string;
  /** File name of a theme of `@socle/tokens`. */
  theme: string;
  /** Address of the mark, an image of one colour. */
  mark: string;
  service: {name: string; address: string; phone: string; email: string; hours: string};
  accessibility: {
    state: 'non conforme' | 'partiellement conforme' | 'totalement conforme';
    /** What is known to fail, or why the state is what it is. */
    findings: string[];
    /** `YYYY-MM-DD`. */
    established: string;
  };
  legal: string[];
  /** Given when the démarche has easy texts. */
  easyRead?: EasyTerritoryTexts;
}

/** The address of the page of checking, and of the payment's. */
export const REVIEW = 'verification';
export const PAYMENT = 'paiement';

/** Checks at start what types can't: names twice, a step that takes a fixed address, easy texts that are missing. */
export function checkDemarche(demarche: Demarche): string[] {
  const faults: string[] = [];
  const reserved = [REVIEW, PAYMENT, 'commencer', 'supprimer', 'enregistre', 'accuse'];
  const seen = new Set<string>();
  const once = (name: string) => {
    if (seen.has(name)) faults.push(`The name "${name}" stands twice.`);
    seen.add(name);
  };
  for (const step of demarche.steps) {
    if (reserved.includes(step.id)) faults.push(`The step "${step.id}" has the address of a fixed page.`);
    for (const item of step.items) {
      if (item.kind === 'privacy') continue;
      once(item.kind === 'source' ? item.own : item.name);
      for (const inner of item.kind === 'repeat' ? item.items : []) once(`${item.name}.${inner.name}`);
    }
  }
  if (!seen.has(demarche.email)) faults.push(`The e-mail answer "${demarche.email}" is asked nowhere.`);
  return [...faults, ...(easyDemarche(demarche)?.faults ?? [])];
}
