/**
 * What was proved of each state of each component, from the results of the tests and nothing else.
 *
 * @typedef {import('./conformance.mjs').State} State
 */

/** « … (RGAA 11.10.1, 7.5.1 : Required, Refused) » at the end of the title of an element's test. */
const tag = /\s*\(RGAA ([^:()]*?)\s*:\s*([^()]*)\)$/;
const anyTag = /\(RGAA [^()]*\)\s*$/;
const rgaaTest = /^(1[0-3]|[1-9])\.\d+\.\d+$/;
const folderOf = file => /^packages\/elements\/src\/([^/]+)\//.exec(file)?.[1];
const wordsOf = list =>
  list
    .split(',')
    .map(word => word.trim())
    .filter(Boolean);

/**
 * The records of every state, and what is wrong in the tags: such a run fails.
 *
 * @param {{states: State[], results: import('./report.mjs').Result[], evidence: object[], humanChecks: object}} sources
 */
export function conformanceOf({states, results, evidence, humanChecks}) {
  const tagged = results.map(result => proofsOf(result, states));
  const proofs = [...tagged.flatMap(each => each.proofs), ...evidence];
  const problems = [...tagged.flatMap(each => each.problems), ...strangersOf(humanChecks, states)];
  return {problems, records: states.map(state => recordOf(state, proofs, humanChecks[state.folder] ?? []))};
}

/** What one result of an element's test proves, by its title. */
function proofsOf({file, name, outcome}, states) {
  const folder = folderOf(file);
  const found = tag.exec(name);
  if (!folder || (!found && !anyTag.test(name))) return {proofs: [], problems: []};
  const fault = text => ({proofs: [], problems: [`${file}: « ${name} » ${text}`]});
  if (!found) return fault('names no state of its component.');
  const [rgaa, stories] = [wordsOf(found[1]), wordsOf(found[2])];
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
const strangersOf = (humanChecks, states) =>
  Object.entries(humanChecks).flatMap(([folder, entries]) => {
    const own = states.filter(state => state.folder === folder);
    if (own.length === 0) return [`human-checks.json: « ${folder} » has no story.`];
    return entries
      .flatMap(({checks}) => checks)
      .filter(({state}) => state !== undefined && !own.some(known => known.state === state))
      .map(({state}) => `human-checks.json: « ${folder} » has no state « ${state} ».`);
  });

function recordOf({folder, state, title, element}, proofs, human) {
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

const criterionOf = rgaa => rgaa.split('.').slice(0, 2).join('.');

/** « 11.10 » after « 11.9 ». */
export function byNumber(one, other) {
  const [[theme, number], [otherTheme, otherNumber]] = [one, other].map(each => each.split('.').map(Number));
  return theme - otherTheme || number - otherNumber;
}

/** A test run in several engines, or for several RGAA tests of one criterion, is one: failed if it failed once. */
function testsOf(proofs) {
  const tests = new Map();
  for (const {name, file, result} of proofs) {
    const key = `${file}\n${name}`;
    const before = tests.get(key);
    tests.set(key, {name, file, result: before ? worse(before.result, result) : result});
  }
  return [...tests.values()].sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

const order = ({file, name}) => `${file} ${name}`;
const worse = (...results) => ['failed', 'passed', 'skipped'].find(result => results.includes(result));

/** The last check of this state, or of the component as a whole. */
function humanOf(entry, state) {
  const what = entry?.what ?? '';
  const last = (entry?.checks ?? [])
    .filter(check => check.state === undefined || check.state === state)
    .sort((one, other) => one.date.localeCompare(other.date))
    .at(-1);
  if (!last) return {done: false, date: null, at: null, what};
  return {done: true, date: last.date, at: last.at, what, result: last.result};
}
