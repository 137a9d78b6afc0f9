import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {audit} from '../audit.js';
import {NoBrowser} from '../browser/launch.js';
import {coverage} from '../coverage.js';
import {criteriaShares} from '../rate.js';
import {jsonOf} from '../report/json.js';
import {toolVersion, type Report} from '../report/report.js';
import {textOf} from '../report/text.js';
import {auditCommand, WrongUse, type AuditCommand, type Format} from './arguments.js';
import {help} from './help.js';
import {progressOf} from './progress.js';
import {rulesText} from './rules-text.js';

const exit = {done: 0, below: 1, wrongUse: 2, notAudited: 3} as const;

/** Runs `rgaa` with the words after it; gives its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  try {
    return await run(words);
  } catch (error) {
    if (!(error instanceof WrongUse || error instanceof NoBrowser)) throw error;
    console.error(error.message);
    if (error instanceof NoBrowser) return exit.notAudited;
    console.error('« rgaa --help » dit comment s’en servir.');
    return exit.wrongUse;
  }
}

async function run([command, ...words]: readonly string[]): Promise<number> {
  if (command === '--help' || command === '-h' || words.includes('--help')) return print(help);
  if (command === '--version') return print(`${toolVersion}\n`);
  if (command === 'rules') return rules(words);
  if (command === 'audit') return auditPages(auditCommand(words));
  throw new WrongUse(command === undefined ? 'Il manque une commande.' : `La commande « ${command} » n’existe pas.`);
}

function rules(words: readonly string[]): number {
  if (words.some(word => word !== '--json')) throw new WrongUse(`« rgaa rules » ne prend que --json.`);
  return print(words.includes('--json') ? `${JSON.stringify(coverage(), null, 2)}\n` : rulesText(coverage()));
}

async function auditPages(command: AuditCommand): Promise<number> {
  const {urls, process: name, threshold} = command;
  if (command.output !== undefined) makeFolder(command.output); // Before the audit: a long wait must not end in a lost report.
  const progress = progressOf(urls.length);
  let report: Report;
  try {
    report = await audit(
      urls.map(url => ({url, process: name})),
      {...command, onPage: progress.done},
    );
  } finally {
    progress.end();
  }
  give(report, command);
  const failures = report.pages.filter(({error}) => error !== null);
  for (const {url, error} of failures) console.error(`Non auditée : ${url} – ${error}`);
  // What time did not allow must not open a gate; a passive audit was asked for.
  const unfinished = report.pages.filter(({partial}) => partial?.reason === 'time');
  for (const {url, partial} of unfinished) console.error(`Auditée en partie : ${url} – ${partial?.message}`);
  if (failures.length + unfinished.length > 0) return exit.notAudited;
  return threshold === undefined || isReached(report, command, threshold) ? exit.done : exit.below;
}

const writers: Record<Format, (report: Report) => string> = {text: textOf, json: jsonOf};
const fileNames: Record<Format, string> = {text: 'rgaa.txt', json: 'rgaa.json'};

function give(report: Report, {formats, output}: AuditCommand): void {
  for (const format of formats) {
    if (output === undefined) print(writers[format](report));
    else writeFileSync(join(output, fileNames[format]), writers[format](report));
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true});
  } catch {
    throw new WrongUse(`Le dossier ${folder} ne peut pas être créé.`);
  }
}

const gateNames = {low: 'taux bas', high: 'taux haut', automatic: 'taux automatique'} as const;

/** Compares exact shares: 79.96 % does not reach 80. */
function isReached(report: Report, {gate}: AuditCommand, threshold: number): boolean {
  const share = criteriaShares(report.pages.map(page => page.criteria))[gate];
  if (share !== null && share * 100 >= threshold) return true;
  const shown =
    share === null ? 'indéterminé' : `${(share * 100).toLocaleString('fr-FR', {maximumFractionDigits: 2})} %`;
  console.error(`Seuil non atteint : ${gateNames[gate]} ${shown}, seuil ${threshold.toLocaleString('fr-FR')} %.`);
  return false;
}

function print(text: string): number {
  process.stdout.write(text);
  return exit.done;
}
