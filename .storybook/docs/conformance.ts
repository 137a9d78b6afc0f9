import type {Conformance} from '../../scripts/test/conformance.js';

/** One line of the table: a criterion, and what has been verified of it. */
export interface CriterionRow {
  /** « 11.10 ». */
  criterion: string;
  /** Its question, as the RGAA puts it. */
  title: string;
  tests: {name: string; file: string; result: string}[];
  human: string;
}

const results = {passed: 'réussi', failed: 'échoué', skipped: 'non exécuté'};

/** The lines of the table of one state, in the order of its file: that of the RGAA. */
export const conformanceRows = ({criteria}: Conformance, titles: Record<string, string>): CriterionRow[] =>
  criteria.map(({criterion, tests, human}) => ({
    criterion,
    title: titles[criterion] ?? '',
    tests: tests.map(({name, file, result}) => ({name, file, result: results[result]})),
    human: humanCheck(human),
  }));

/** What a person has to look at, whether somebody has, and what was found: nothing is supposed. */
function humanCheck({done, date, at, what, result}: Conformance['criteria'][number]['human']): string {
  const outcome = done
    ? `fait le ${date ?? '?'}, ${at ?? 'moyen non précisé'}\u202f: ${result ?? 'résultat non précisé'}`
    : 'non fait';
  return what ? `${what} (${outcome})` : outcome.charAt(0).toUpperCase() + outcome.slice(1);
}

/** `WithSource` → `with-source`: the state that a story shows, by the name of its export. */
export const stateOf = (storyExport: string) =>
  storyExport.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();

/** Where the results of the states of a component are, those that exist, in the order asked. */
export const resultFiles = (index: readonly string[], folder: string, states: readonly string[]): string[] =>
  states.map(state => `${folder}.${state}.json`).filter(name => index.includes(name));

/** One sentence on all the results of a component. */
export function summary(all: readonly Conformance[]): string {
  const tests = all.flatMap(({criteria}) => criteria.flatMap(({tests}) => tests));
  const passed = tests.filter(({result}) => result === 'passed').length;
  const human = all.flatMap(({criteria}) => criteria).filter(({human}) => human.done).length;
  return `${tests.length} résultat${s(tests.length)} de tests automatiques, dont ${passed} réussi${s(passed)}\u202f; ${human} vérification${s(human)} humaine${s(human)} faite${s(human)}.`;
}

const s = (count: number) => (count > 1 ? 's' : '');
