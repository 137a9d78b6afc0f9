/* What was proved of each state of each component, from the results of the tests and nothing else. */
import type {Result} from './report.js';

/** One state of one component. */
export interface State {
  /** Folder of the component. */
  folder: string;
  /** `with-source`. */
  state: string;
  /** The export that shows it, `WithSource`. */
  story: string;
  /** In French. */
  title: string;
  /** Its tag; its folder's name when it registers none. */
  element: string;
}

/** What one check proved of one state for one test of the RGAA. */
export interface Proof {
  folder: string;
  state: string;
  rgaa: string;
  name: string;
  file: string;
  result: 'passed' | 'failed' | 'skipped';
}

/** What a person has to look at, by the folder of the component, and each time it was. */
export type HumanChecks = Record<
  string,
  {
    criterion: string;
    what: string;
    checks: {state?: string; date: string; at: string; result: 'conforme' | 'non conforme'}[];
  }[]
>;

/** One file of `packages/elements/conformance`. */
export interface Conformance {
  element: string;
  state: string;
  title: string;
  criteria: {
    criterion: string;
    tests: {name: string; file: string; result: 'passed' | 'failed' | 'skipped'}[];
    human: {
      done: boolean;
      date: string | null;
      at: string | null;
      what: string;
      result?: 'conforme' | 'non conforme';
    };
  }[];
}

type Told = Pick<Result, 'file' | 'name' | 'outcome'>;
type Human = HumanChecks[string][number];

/** « … (RGAA 11.10.1, 7.5.1 : Required, Refused) » at the end of the title of an element's test. */
const tag = /\s*\(RGAA ([^:()]*?)\s*:\s*([^()]*)\)$/;
const anyTag = /\(RGAA [^()]*\)\s*$/;
const rgaaTest = /^(1[0-3]|[1-9])\.\d+\.\d+$/;
const folderOf = (file: string) => /^packages\/elements\/src\/([^/]+)\//.exec(file)?.[1];
const wordsOf = (list: string) =>
  list
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);

/** The records of every state, and what is wrong in the titles and in the human checks: such a run fails. */
export function conformanceOf({
  states,
  results,
  evidence,
  humanChecks,
}: {
  states: State[];
  results: Told[];
  evidence: Proof[];
  humanChecks: HumanChecks;
}): {problems: string[]; records: {file: string; content: Conformance}[]} {
  const tagged = results.map(result => proofsOf(result, states));
  const proofs = [...tagged.flatMap(each => each.proofs), ...evidence];
  const problems = [...tagged.flatMap(each => each.problems), ...strangersOf(humanChecks, states)];
  return {problems, records: states.map(state => recordOf(state, proofs, humanChecks[state.folder] ?? []))};
}

/** What one result of an element's test proves, by its title. */
function proofsOf({file, name, outcome}: Told, states: State[]): {proofs: Proof[]; problems: string[]} {
  const folder = folderOf(file);
  const found = tag.exec(name);
  if (!folder || (!found && !anyTag.test(name))) return {proofs: [], problems: []};
  const fault = (text: string) => ({proofs: [], problems: [`${file}: « ${name} » ${text}`]});
  if (!found) return fault('names no state of its component.');
  const [rgaa, stories] = [wordsOf(found[1] ?? ''), wordsOf(found[2] ?? '')];
  const badNumber = rgaa.find(number => !rgaaTest.test(number));
  if (badNumber !== undefined || rgaa.length === 0) return fault(`names « ${badNumber ?? ''} », no test of the RGAA.`);
  const own = states.filter(state => state.folder === folder);
  const unknown = stories.find(story => !own.some(({story: known}) => known === story));
  if (unknown !== undefined || stories.length === 0)
    return fault(`names « ${unknown ?? ''} », no story of ${folder}: ${own.map(({story}) => story).join(', ')}.`);
  const proofs = own
    .filter(({story}) => stories.includes(story))
    .flatMap(({state}) =>
      rgaa.map(number => ({folder, state, rgaa: number, name: name.replace(tag, ''), file, result: outcome})),
    );
  return {proofs, problems: []};
}

/** Human checks of a component or of a state that is not there. */
const strangersOf = (humanChecks: HumanChecks, states: State[]) =>
  Object.entries(humanChecks).flatMap(([folder, entries]) => {
    const own = states.filter(state => state.folder === folder);
    if (own.length === 0) return [`human-checks.json: « ${folder} » has no story.`];
    return entries
      .flatMap(({checks}) => checks)
      .filter(({state}) => state !== undefined && !own.some(known => known.state === state))
      .map(({state}) => `human-checks.json: « ${folder} » has no state « ${state} ».`);
  });

function recordOf({folder, state, title, element}: State, proofs: Proof[], human: Human[]) {
  const own = proofs.filter(proof => proof.folder === folder && proof.state === state);
  const criteria = new Set([...own.map(({rgaa}) => criterionOf(rgaa)), ...human.map(({criterion}) => criterion)]);
  return {
    file: `${folder}.${state}.json`,
    content: {
      element,
      state,
      title,
      criteria: [...criteria].sort(byNumber).map(criterion => ({
        criterion,
        tests: testsOf(own.filter(({rgaa}) => criterionOf(rgaa) === criterion)),
        human: humanOf(
          human.find(entry => entry.criterion === criterion),
          state,
        ),
      })),
    },
  };
}

const criterionOf = (rgaa: string) => rgaa.split('.').slice(0, 2).join('.');

/** « 11.10 » after « 11.9 ». */
export function byNumber(one: string, other: string): number {
  const [[theme, number], [otherTheme, otherNumber]] = [numbersOf(one), numbersOf(other)];
  return theme - otherTheme || number - otherNumber;
}

const numbersOf = (criterion: string): [number, number] => {
  const [theme = 0, number = 0] = criterion.split('.').map(Number);
  return [theme, number];
};

/** A test run in several engines, or for several RGAA tests of one criterion, is one: failed if it failed once. */
function testsOf(proofs: Proof[]): Shown[] {
  const tests = new Map<string, Shown>();
  for (const {name, file, result} of proofs) {
    const key = `${file}\n${name}`;
    const before = tests.get(key);
    tests.set(key, {name, file, result: before ? worse(before.result, result) : result});
  }
  return [...tests.values()].sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

type Shown = Conformance['criteria'][number]['tests'][number];

const order = ({file, name}: Shown) => `${file} ${name}`;
const worse = (...results: Shown['result'][]) =>
  (['failed', 'passed', 'skipped'] as const).find(result => results.includes(result)) ?? 'skipped';

/** The last check of this state, or of the component as a whole. */
function humanOf(entry: Human | undefined, state: string): Conformance['criteria'][number]['human'] {
  const what = entry?.what ?? '';
  const last = (entry?.checks ?? [])
    .filter(check => check.state === undefined || check.state === state)
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1);
  if (!last) return {done: false, date: null, at: null, what};
  return {done: true, date: last.date, at: last.at, what, result: last.result};
}
