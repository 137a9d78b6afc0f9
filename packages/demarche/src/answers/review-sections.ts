import {isoDate} from '@socle/core/rules';
import {formatDate} from '@socle/core/formats';
import {fieldId} from '@socle/core/field-id';
import type {ReviewRow, ReviewSection} from '@socle/elements/review/template';
import type {Identity} from '@socle/services/identity';
import type {Answers} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {answerText} from './answer-text.js';
import {datePartsOf, rowsOf, textOf} from './answers.js';
import {holds} from '../description/conditions.js';
import {documentText} from '../questions/documents/documents.js';
import type {Demarche, Item, RepeatItem, RowItem, SourceItem, Step} from '../description/contract.js';
import {pathOf} from './progress.js';
import {providers} from '../pages/questions.js';
import {outcomeOf, usedSources, type Filing} from '../sources/sources.js';

/** What the answers are read from: a draft, or a dossier. */
export interface Reviewed extends Filing {
  identity?: Identity | undefined;
}

/**
 * Every answer, by step. With `change`, each row links to its question, which then comes back to the review;
 * without it, the answers are those of a deposited dossier.
 */
export function reviewSections(
  demarche: Demarche,
  reviewed: Reviewed,
  files: readonly StoredFile[],
  change: boolean,
): ReviewSection[] {
  const used = usedSources(demarche, reviewed);
  return demarche.steps.flatMap(step => {
    const shown = step.items.filter(item => holds(item.when, {answers: reviewed.answers, used}));
    const link = (id: string, label: string) =>
      change ? {change: {href: `${pathOf(step.id, true)}#${id}`, label}} : {};
    const rows = shown.flatMap(item => (item.kind === 'repeat' ? [] : itemRows(item, reviewed, files, link)));
    const repeats = shown.filter(item => item.kind === 'repeat').flatMap(item => repeatSections(item, reviewed, link));
    const own: ReviewSection[] = rows.length > 0 ? [{title: step.title, rows}] : [];
    return [...own, ...repeats].map(section => withStepLink(section, step, change));
  });
}

type Link = (id: string, label: string) => Partial<Pick<ReviewRow, 'change'>>;

function withStepLink(section: ReviewSection, step: Step, change: boolean): ReviewSection {
  return change
    ? {...section, change: {href: pathOf(step.id, true), label: `la partie « ${section.title} »`}}
    : section;
}

function repeatSections(item: RepeatItem, reviewed: Reviewed, link: Link): ReviewSection[] {
  return rowsOf(reviewed.answers, item.name).map((row, index) => {
    const prefix = `${item.name}.${String(index)}.`;
    const shown = item.items.filter(inner => holds(inner.when, {answers: {...reviewed.answers, ...row}, used: []}));
    return {
      title: `${item.itemLabel} ${String(index + 1)}`,
      rows: shown.map(inner => questionRow(inner, row, prefix, undefined, link)),
    };
  });
}

function itemRows(
  item: Exclude<Item, RepeatItem>,
  reviewed: Reviewed,
  files: readonly StoredFile[],
  link: Link,
): ReviewRow[] {
  const {answers} = reviewed;
  switch (item.kind) {
    case 'privacy':
      return [];
    case 'source':
      return [sourceRow(item, reviewed, link)];
    case 'documents': {
      const names = files.filter(({field}) => field === item.name).map(file => documentText(item, file));
      return [
        {
          term: item.label,
          value: names.length > 0 ? names : 'Aucun document',
          ...link(fieldId(item.name), item.subject),
        },
      ];
    }
    case 'consent': {
      const said = {oui: 'Oui', non: 'Non'}[textOf(answers, item.name)] ?? '';
      return [{term: item.purpose, value: said, ...link(fieldId(item.name), item.purpose)}];
    }
    case 'attestation':
      return [
        {
          term: 'Attestation sur l’honneur',
          value: textOf(answers, item.name) === 'oui' ? item.statement : 'Non cochée',
          ...link(fieldId(item.name), 'l’attestation sur l’honneur'),
        },
      ];
    default:
      return [questionRow(item, answers, '', reviewed, link)];
  }
}

function sourceRow(item: SourceItem, reviewed: Reviewed, link: Link): ReviewRow {
  const outcome = outcomeOf(reviewed, item.name);
  const used = outcome?.kind === 'received' && textOf(reviewed.answers, item.own) !== 'oui';
  return {
    term: item.title,
    value: used ? String(outcome.value) : 'Vous fournissez le justificatif',
    ...(used && {source: `Fourni par ${providers[outcome.provider]} le ${formatDate(outcome.fetchedAt)}`}),
    ...link(fieldId(item.own), item.title),
  };
}

function questionRow(
  item: RowItem,
  answers: Answers,
  prefix: string,
  given: Reviewed | undefined,
  link: Link,
): ReviewRow {
  const name = prefix + item.name;
  const value = answerText(item, answers);
  const claim = 'prefill' in item && item.prefill ? given?.identity?.[item.prefill] : undefined;
  return {
    term: 'label' in item ? item.label : item.legend,
    value,
    ...(claim && (claim === value || isDateOf(item, answers, claim)) && {source: 'Fourni par FranceConnect'}),
    ...link(fieldId(name + (firstBoxes[item.kind] ?? '')), item.subject),
  };
}

/** The box that the link of an answer in several leads to. */
const firstBoxes: Partial<Record<RowItem['kind'], string>> = {date: '.jour', address: '.voie', commune: '.nom'};

function isDateOf(item: RowItem, answers: Answers, claim: string): boolean {
  return item.kind === 'date' && isoDate(datePartsOf(answers, item.name)) === claim;
}
