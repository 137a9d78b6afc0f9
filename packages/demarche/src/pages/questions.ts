import {formatDate} from '@socle/core/formats';
import {address} from '@socle/elements/address/template';
import {attestation} from '@socle/elements/attestation/template';
import {choices} from '@socle/elements/choices/template';
import {commune} from '@socle/elements/commune/template';
import {consent} from '@socle/elements/consent/template';
import {dataSource} from '@socle/elements/data-source/template';
import {date} from '@socle/elements/date/template';
import {field} from '@socle/elements/field/template';
import {privacyNotice} from '@socle/elements/privacy-notice/template';
import {repeat} from '@socle/elements/repeat/template';
import type {Answers, Draft} from '@socle/services/drafts';
import type {FileState} from '@socle/core/upload/protocol';
import type {StoredFile} from '@socle/services/uploads';
import {html} from 'lit';
import {answerText} from '../answers/answer-text.js';
import {addressPartsOf, communeOf, datePartsOf, hasText, rowsOf, textOf, valuesOf} from '../answers/answers.js';
import {holds, type Condition} from '../description/conditions.js';
import type {
  AddressItem,
  Demarche,
  FieldItem,
  IdentityClaim,
  Item,
  RepeatItem,
  RowItem,
  SourceItem,
  Step,
} from '../description/contract.js';
import {documentsQuestion} from '../questions/documents/documents.js';
import type {Fault} from '../answers/judge.js';
import {isKind, kinds} from '../questions/field/shapes.js';
import {outcomeOf, usedSources} from '../sources/sources.js';
import type {Words} from '../words/usual.js';

/** Everything that the questions of a page are written from. */
export interface Asked {
  demarche: Demarche;
  words: Words;
  step: Step;
  draft: Draft;
  /** The documents received whole, and not refused. */
  files: readonly StoredFile[];
  /** All documents: those on their way and those refused too. */
  sent: readonly FileState[];
  faults: readonly Fault[];
  /** Prefix of the row whose removal waits for a confirmation: `enfants.1`. */
  confirming?: string;
  /** Prefix of the row that is being changed: `enfants.1`. */
  opened?: string;
}

/** The questions of one step, as HTML. */
export function questions(asked: Asked): unknown[] {
  const circumstances = {answers: asked.draft.answers, used: usedSources(asked.demarche, asked.draft)};
  return asked.step.items
    .filter(item => !isRevealed(item, asked.step.items) && holds(item.when, circumstances))
    .map(item => question(item, asked));
}

function question(item: Item, asked: Asked): unknown {
  const {answers} = asked.draft;
  const error = asked.faults.find(({name}) => 'name' in item && name === item.name)?.message;
  switch (item.kind) {
    case 'repeat':
      return rows(item, asked);
    case 'documents':
      return documentsQuestion(item, asked.demarche, asked.sent, error);
    case 'source':
      return source(item, asked);
    case 'consent': {
      const value = textOf(answers, item.name);
      return consent({...item, ...((value === 'oui' || value === 'non') && {value}), error});
    }
    case 'attestation':
      return attestation({...item, checked: textOf(answers, item.name) === 'oui', error});
    case 'privacy':
      return privacyNotice({...item, fullTextHref: '/donnees-personnelles'});
    default:
      return rowQuestion(item, asked.step.items.filter(isRowItem), answers, '', asked);
  }
}

/** One question of a row, or of the page itself (`prefix` empty); `siblings` holds the questions it may reveal. */
function rowQuestion(item: RowItem, siblings: RowItem[], answers: Answers, prefix: string, asked: Asked): unknown {
  const name = prefix + item.name;
  const fault = asked.faults.find(one => one.name === name);
  const common = {name, required: !item.optional, error: fault?.message};
  if (item.kind === 'field') {
    const source = sourceOf(item, answers, asked.draft);
    const {type, ...rest} = item;
    const content = {...rest, ...common, value: textOf(answers, item.name), source};
    return isKind(type) ? kinds[type].write(content) : field({...content, type});
  }
  if (item.kind === 'address') return postalAddress(item, answers, name, asked);
  if (item.kind === 'commune') {
    const {nom, code} = communeOf(answers, item.name);
    const error = asked.faults.find(one => one.name === `${name}.nom`)?.message;
    return commune({
      ...item,
      ...common,
      name: `${name}.nom`,
      codeName: `${name}.code`,
      value: nom,
      code,
      error,
      endpoint: SUGGESTIONS,
    });
  }
  if (item.kind === 'date') {
    const value = datePartsOf(answers, item.name);
    return date({...item, ...common, value, faulty: fault?.faulty});
  }
  const chosen = valuesOf(answers, item.name);
  return choices({
    ...item,
    ...common,
    kind: ({one: 'radio', several: 'checkbox', box: 'single'} as const)[item.choose],
    options: item.options.map(option => {
      const revealed = siblings.filter(({when}) => awaits(when, item.name, option.value));
      return {
        ...option,
        checked: chosen.includes(option.value),
        ...(revealed.length > 0 && {
          reveals: html`${revealed.map(inner => rowQuestion(inner, siblings, answers, prefix, asked))}`,
        }),
      };
    }),
  });
}

/** The address of the site that suggests addresses and communes: see routes/addresses.ts. */
const SUGGESTIONS = '/adresses';

function postalAddress(item: AddressItem, answers: Answers, name: string, {faults}: Asked): unknown {
  const errors = Object.fromEntries(
    faults.filter(one => one.name.startsWith(`${name}.`)).map(one => [one.name.slice(name.length + 1), one.message]),
  );
  const value = addressPartsOf(answers, item.name);
  return address({...item, name, required: !item.optional, value, errors, endpoint: SUGGESTIONS});
}

function rows(item: RepeatItem, asked: Asked): unknown {
  const inner = (answers: Answers, prefix: string) =>
    item.items
      .filter(one => !isRevealed(one, item.items))
      .map(one => rowQuestion(one, item.items, answers, prefix, asked));
  const known = rowsOf(asked.draft.answers, item.name);
  const all = known.length >= item.min ? known : Array.from({length: item.min}, (_, index) => known[index] ?? {});
  return repeat({
    ...item,
    rows: all.map((row, index) => ({
      title: `${item.itemLabel} ${String(index + 1)}`,
      subject: item.subjectFrom
        .map(name => textOf(row, name))
        .filter(Boolean)
        .join(' '),
      content: html`${inner(row, `${item.name}.${String(index)}.`)}`,
      removable: all.length > item.min,
      confirming: asked.confirming === `${item.name}.${String(index)}`,
      ...folded(item, row, `${item.name}.${String(index)}`, asked),
    })),
    // The blank row is written by the same functions, without the faults of a real one.
    blank: html`${item.items
      .filter(one => !isRevealed(one, item.items))
      .map(one => rowQuestion(one, item.items, {}, `${item.name}.__index__.`, {...asked, faults: []}))}`,
  });
}

/** The line that stands for a row that is complete, and is not being changed. */
function folded({summaryFrom, items}: RepeatItem, row: Answers, prefix: string, asked: Asked): {collapsed?: string} {
  const faulty = asked.faults.some(({name}) => name.startsWith(`${prefix}.`));
  if (!summaryFrom || faulty || asked.opened === prefix || !hasText(row)) return {};
  const said = summaryFrom.flatMap(name => items.filter(one => one.name === name)).map(one => answerText(one, row));
  const line = said.flat().filter(Boolean).join(', ');
  return line ? {collapsed: line} : {};
}

/** Names of the providers behind the quotient, as the usager knows them. */
export const providers = {CNAF: 'la CAF', MSA: 'la MSA'};

function source(item: SourceItem, {draft, step, words}: Asked): unknown {
  const outcome = outcomeOf(draft, item.name);
  return dataSource({
    id: item.name,
    title: item.title,
    state: outcome?.kind ?? 'not-connected',
    purpose: item.purpose,
    words: words.source,
    own: {name: item.own, checked: textOf(draft.answers, item.own) === 'oui'},
    connect: {href: `/identite/connexion?retour=${step.id}`, label: 'Récupérer mes données avec FranceConnect'},
    ...(outcome?.kind === 'received' && {
      value: String(outcome.value),
      provider: providers[outcome.provider],
      correction: item.corrections[outcome.provider],
      date: formatDate(outcome.fetchedAt),
      period: monthOf(outcome),
    }),
  });
}

/** « novembre 2026 ». */
function monthOf({year, month}: {year: number; month: number}): string {
  return new Intl.DateTimeFormat('fr-FR', {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
    Date.UTC(year, month - 1),
  );
}

/** The value that a digital identity gives for a claim, as the control would hold it. */
function claimText(draft: Draft, claim: IdentityClaim | undefined): string {
  return (claim && draft.identity?.[claim]) ?? '';
}

function sourceOf(item: FieldItem, answers: Answers, draft: Draft): string | undefined {
  const given = claimText(draft, item.prefill);
  return given && given === textOf(answers, item.name) ? 'Fourni par FranceConnect' : undefined;
}

/** True when the question is shown by an option of another question of the same page or row. */
function isRevealed(item: Item, siblings: readonly Item[]): boolean {
  return siblings.some(
    sibling => sibling.kind === 'choices' && sibling.options.some(({value}) => awaits(item.when, sibling.name, value)),
  );
}

function awaits(condition: Condition | undefined, answer: string, value: string): boolean {
  return !!condition && 'answer' in condition && condition.answer === answer && condition.is === value;
}

function isRowItem(item: Item): item is RowItem {
  return ['field', 'choices', 'date', 'address', 'commune'].includes(item.kind);
}
