/** Written in place of an easy text, or of a whole group of them: the usual words serve, on purpose. */
export const same = null;

/** A text « facile à lire »; `same` when the usual one is already easy. */
export type EasyText = string | typeof same;

/** Sentences, one idea each: there may be more of them, or fewer, than in the usual version. */
export type EasyList = string[] | typeof same;

/** The easy texts of one question: those that its usual version has, by the same names. A hint may be added. */
export interface EasyItem {
  label?: EasyText;
  legend?: EasyText;
  title?: EasyText;
  subject?: EasyText;
  hint?: EasyText;
  messages?: {[Flaw in 'required' | 'format' | 'short' | 'long' | 'min' | 'max']?: EasyText};
  /** By value of the option; `same` when every option stays as it is. */
  options?: Record<string, {label: EasyText; hint?: EasyText} | typeof same> | typeof same;
  /** Of a repeat. */
  itemLabel?: EasyText;
  addLabel?: EasyText;
  items?: Record<string, EasyItem>;
  /** Of a source: by who gives the data. */
  corrections?: Record<string, {label: EasyText}> | typeof same;
  /** Of a consent, of an attestation, of the information on personal data. */
  purpose?: EasyText;
  explanation?: EasyText;
  question?: EasyText;
  who?: EasyText;
  duration?: EasyText;
  statement?: EasyText;
  sanction?: EasyText;
  controller?: EasyText;
  basis?: EasyText;
  recipients?: EasyText;
  retention?: EasyText;
  rights?: EasyText;
  sources?: EasyList;
}

export interface EasyStep {
  title: EasyText;
  lead?: EasyText;
  /** By name of the question; the information on personal data, which has none, is `privacy`. */
  items: Record<string, EasyItem>;
}

/**
 * The whole démarche a second time, « facile à lire »: texts alone, found by the names of what they belong to.
 * Nothing else can be said here, so both versions ask the same questions, by the same rules. `checkDemarche` reports
 * what is missing, and what belongs to nothing.
 */
export interface EasyTexts {
  title: EasyText;
  home: {lead: EasyText; needed: EasyList; duration: EasyText; answer: EasyText; otherWays: EasyList};
  identity: {data: EasyList};
  /** By `id`. */
  steps: Record<string, EasyStep>;
  review: {title: EasyText; submit: EasyText};
  payment?: {title: EasyText; object: EasyText; creditor: EasyText; otherWays: EasyList};
  decision?: {appeal: EasyText};
  next: EasyList;
  privacy: {fullText: EasyList};
}

/** What a territory says by itself, « facile à lire ». */
export interface EasyTerritoryTexts {
  service: {hours: EasyText};
  accessibility: {findings: EasyList};
  legal: EasyList;
}
