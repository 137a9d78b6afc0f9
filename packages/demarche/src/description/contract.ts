import type {Schema} from '@socle/core/schema';
import type {Condition} from './conditions.js';
import type {EasyTerritoryTexts, EasyTexts} from './easy-texts.js';
import type {Fee} from '../fees/fee.js';
import type {Item} from '../questions/items.js';

export type * from '../questions/items.js';

/** One page of questions. Its `id` is its address: `/demarche/{id}`. */
export interface Step {
  id: string;
  title: string;
  /** One sentence under the title. */
  lead?: string;
  items: Item[];
  /** The step is asked only when this holds, on answers of the steps before it. */
  when?: Condition;
  /** In the mode « tasks »: ids of the steps to finish before this one. */
  needs?: string[];
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
  /** `linear`, a step after the other, by default; `tasks`, in any order, from a list of tasks: for long démarches. */
  mode?: 'linear' | 'tasks';
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
