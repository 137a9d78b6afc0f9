import type {PageElement} from '../page/element.js';
import {judgementOf, type Answer, type Rule} from '../rule.js';
import {dataTables, tablesOf, type Table} from './tables.js';

/** What is said of a table, of one of its parts where it names one. */
export type TableAnswer = Answer | {answer: Answer; at: PageElement};

const eachOf = (
  test: string,
  among: typeof tablesOf,
  judge: (table: Table) => TableAnswer | undefined | readonly TableAnswer[],
): Rule => ({
  test,
  *judge(view) {
    for (const table of among(view))
      for (const said of [judge(table) ?? []].flat()) {
        const {answer, at} = typeof said === 'object' && 'at' in said ? said : {answer: said, at: table.element};
        yield judgementOf(answer, at);
      }
  },
});

/** Asks a question of each table of data; nothing where it does not apply to it. */
export const eachDataTable = (test: string, judge: Parameters<typeof eachOf>[2]): Rule =>
  eachOf(test, dataTables, judge);

/** Asks a question of each table, whatever it is for. */
export const eachTable = (test: string, judge: Parameters<typeof eachOf>[2]): Rule => eachOf(test, tablesOf, judge);
