import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {seconds} from '../../say.mjs';
import type {Cost} from '../job.js';
import type {LanesRun} from '../lanes.js';
import type {KnownCosts} from '../schedule.js';

const memory = join('node_modules', '.cache', 'socle', 'job-costs.json');
const figures = join('test-results', 'jobs.json');

/** « CPU 20.1 s », of the whole process tree. */
export const cpuText = ({cpuMs}: Cost) => (cpuMs === undefined ? 'CPU unknown' : `CPU ${seconds(cpuMs)}`);

/** What each job cost, the dearest first, and how long each lane idled. */
export function costTable({ended, idleMs}: LanesRun): string {
  const dearness = ({cost}: {cost: Cost}) => cost.cpuMs ?? cost.wallMs;
  const rows = ended.toSorted((one, other) => dearness(other) - dearness(one));
  const sum = (pick: (cost: Cost) => number) => seconds(rows.reduce((total, {cost}) => total + pick(cost), 0));
  return [
    'What each job cost:',
    ...rows.map(({job, cost}) => `${seconds(cost.wallMs).padStart(9)}  ${cpuText(cost).padStart(13)}  ${job.name}`),
    `${sum(({wallMs}) => wallMs).padStart(9)}  ${`CPU ${sum(({cpuMs = 0}) => cpuMs)}`.padStart(13)}  all of them`,
    `Idle: ${idleMs.map((ms, index) => `lane ${index + 1} ${seconds(ms)}`).join(', ')}.`,
  ].join('\n');
}

/** What earlier runs in this copy wrote; nothing in a fresh one. */
export const knownCosts = (): KnownCosts =>
  existsSync(memory) ? (JSON.parse(readFileSync(memory, 'utf8')) as KnownCosts) : {};

/** Keeps the figures for the next run and for whoever reads `test-results/jobs.json`. */
export function keepCosts({ended, idleMs}: LanesRun): void {
  const passed = ended.filter(({results}) => results.every(({outcome}) => outcome !== 'failed'));
  const learnt = Object.fromEntries(passed.map(({job, cost}) => [job.name, cost]));
  write(memory, {...knownCosts(), ...learnt});
  write(figures, {jobs: ended.map(({job, cost}) => ({name: job.name, ...cost})), idleMs});
}

function write(file: string, content: unknown): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
