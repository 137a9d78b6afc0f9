import {answerNames} from '../answers/applicable.js';
import {namesIn, type Condition} from '../description/conditions.js';
import type {Demarche, Step} from '../description/contract.js';
import {ownFields} from '../routes/origin.js';

/** What is wrong in the conditions and the order of the steps. */
export function checkSteps(demarche: Demarche): string[] {
  return [...checkConditions(demarche), ...checkNeeds(demarche), ...checkEmail(demarche), ...checkNames(demarche)];
}

function checkConditions({steps}: Demarche): string[] {
  const sources = new Set<string>(
    steps.flatMap(({items}) => items.flatMap(item => (item.kind === 'source' ? [item.name] : []))),
  );
  const everywhere = steps.flatMap(answerNames);
  const faultsIn = (
    where: string,
    condition: Condition | undefined,
    known: readonly string[],
    when = 'is asked nowhere',
  ) => {
    const {answers, sources: asked} = namesIn(condition);
    return [
      ...answers.filter(name => !known.includes(name)).map(name => `${where}: the answer "${name}" ${when}.`),
      ...asked.filter(name => !sources.has(name)).map(name => `${where}: the source "${name}" ${when}.`),
    ];
  };
  const before: string[] = [];
  return steps.flatMap(step => {
    const where = `The condition of the step "${step.id}"`;
    // A step after it may itself depend on this one.
    const faults = faultsIn(where, step.when, before, 'is asked in no step before it');
    before.push(...answerNames(step));
    const inside = step.items.flatMap(item => {
      const rows = item.kind === 'repeat' ? item.items : [];
      const known = [...everywhere, ...rows.map(({name}) => name)];
      const name = 'name' in item ? item.name : item.kind;
      return [
        ...faultsIn(`The condition of "${name}"`, item.when, everywhere),
        ...rows.flatMap(row => faultsIn(`The condition of "${name}.${row.name}"`, row.when, known)),
      ];
    });
    return [...faults, ...inside];
  });
}

function checkNeeds({steps, mode}: Demarche): string[] {
  const ids = steps.map(({id}) => id);
  const unknown = steps.flatMap(({id, needs = []}) =>
    needs.filter(need => !ids.includes(need)).map(need => `The step "${id}" needs "${need}", which does not exist.`),
  );
  const useless = mode !== 'tasks' && steps.some(({needs}) => needs);
  const circular = steps.filter(step => reaches(steps, step.id, step));
  return [
    ...unknown,
    ...(useless ? ['Steps have "needs", which are read in the mode "tasks" only.'] : []),
    ...circular.map(({id}) => `The step "${id}" needs itself, by way of others or not.`),
  ];
}

/** Tells if the needs of a step, and theirs, lead to `id`. */
function reaches(steps: readonly Step[], id: string, from: Step, seen: readonly string[] = []): boolean {
  const next = (from.needs ?? []).filter(need => !seen.includes(need));
  return next.some(need => {
    const step = steps.find(one => one.id === need);
    return need === id || (step !== undefined && reaches(steps, id, step, [...seen, ...next]));
  });
}

/** Without it nobody can be written to. */
function checkEmail({steps, email}: Demarche): string[] {
  const step = steps.find(one => answerNames(one).includes(email));
  return step?.when ? [`The e-mail answer "${email}" is asked in a step that may not apply.`] : [];
}

/** A form of questions has fields of its own, which say what it was written from and what was pressed. */
function checkNames({steps}: Demarche): string[] {
  const taken = steps.flatMap(answerNames).filter(name => ownFields.includes(name));
  return taken.map(name => `The answer "${name}" has the name of a field that every page has.`);
}
