import type {QuotientOutcome} from '@socle/services/quotient';
import type {Answers} from '@socle/services/drafts';
import {textOf} from '../answers/answers.js';
import type {Demarche, SourceItem} from '../description/contract.js';

/** A request being written, or written: what pages and rules read. */
export interface Filing {
  answers: Answers;
  sources: Record<string, unknown>;
}

/** The questions of sources in a démarche. */
export function sourceItems(demarche: Demarche): SourceItem[] {
  return demarche.steps.flatMap(step => step.items).filter((item): item is SourceItem => item.kind === 'source');
}

/** What came of asking an administration, if it was asked. */
export function outcomeOf(filing: Filing, name: string): QuotientOutcome | undefined {
  return filing.sources[name] as QuotientOutcome | undefined;
}

/** Names of the sources whose data serve: received, and not set aside by the usager. */
export function usedSources(demarche: Demarche, filing: Filing): string[] {
  return sourceItems(demarche)
    .filter(item => outcomeOf(filing, item.name)?.kind === 'received' && textOf(filing.answers, item.own) !== 'oui')
    .map(item => item.name);
}
