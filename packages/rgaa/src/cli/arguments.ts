import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import type {Viewport} from '../page/view.js';

/** What was typed cannot be understood: its message says why, in French. */
export class WrongUse extends Error {}

const gates = ['low', 'high', 'automatic'] as const;
const formats = ['text', 'json'] as const;

export type Gate = (typeof gates)[number];
export type Format = (typeof formats)[number];

/** What `rgaa audit` is asked to do. */
export interface AuditCommand {
  urls: string[];
  process: string | null;
  viewport: Viewport;
  concurrency: number;
  /** Milliseconds a page. */
  timeout: number;
  formats: Format[];
  output: string | undefined;
  threshold: number | undefined;
  gate: Gate;
  submit: boolean;
  passive: boolean;
}

const options = {
  list: {type: 'string', multiple: true},
  process: {type: 'string'},
  viewport: {type: 'string'},
  concurrency: {type: 'string'},
  timeout: {type: 'string'},
  format: {type: 'string', multiple: true},
  output: {type: 'string'},
  threshold: {type: 'string'},
  gate: {type: 'string'},
  submit: {type: 'boolean'},
  passive: {type: 'boolean'},
} as const;

/**
 * Reads the words after `rgaa audit`.
 *
 * @throws {WrongUse} with one sentence.
 */
export function auditCommand(words: readonly string[]): AuditCommand {
  const {values, positionals} = parse(words);
  const urls = [...positionals, ...(values.list ?? []).flatMap(addressesIn)].map(checkedAddress);
  if (urls.length === 0) throw new WrongUse('Donnez au moins une adresse, ou une liste d’adresses avec --list.');
  const output = values.output;
  const wanted = (values.format ?? [])
    .flatMap(list => list.split(','))
    .map(format => oneOf('--format', formats, format));
  if (!output && new Set(wanted).size > 1)
    throw new WrongUse('Plusieurs formats demandent un dossier où les écrire : ajoutez --output DOSSIER.');
  if (values.gate !== undefined && values.threshold === undefined)
    throw new WrongUse('--gate dit quel taux comparer au seuil : ajoutez --threshold.');
  if (values.passive && values.submit)
    throw new WrongUse('--passive ne touche à rien dans la page : --submit ne peut pas l’accompagner.');
  return {
    urls,
    process: values.process ?? null,
    viewport: viewportOf(values.viewport ?? '1280x800'),
    concurrency: wholeNumber('--concurrency', values.concurrency ?? '2', 16),
    timeout: durationOf(values.timeout ?? '120'),
    formats: wanted.length > 0 ? [...new Set(wanted)] : output ? [...formats] : ['text'],
    output,
    threshold: values.threshold === undefined ? undefined : shareOf(values.threshold),
    gate: oneOf('--gate', gates, values.gate ?? 'automatic'),
    submit: values.submit ?? false,
    passive: values.passive ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true, strict: true});
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const code = (error as {code?: string}).code;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new WrongUse(`L’option ${option} n’existe pas.`);
    throw new WrongUse(`L’option ${option ?? ''} est mal écrite : il lui manque sa valeur, ou elle n’en prend pas.`);
  }
}

function addressesIn(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new WrongUse(`La liste ${file} ne peut pas être lue.`);
  }
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
}

function checkedAddress(address: string): string {
  const isKnown = URL.canParse(address) && ['http:', 'https:', 'file:'].includes(new URL(address).protocol);
  if (!isKnown) throw new WrongUse(`« ${address} » n’est pas une adresse : écrivez-la entière, avec https://.`);
  return address;
}

function oneOf<Value extends string>(option: string, values: readonly Value[], given: string): Value {
  const found = values.find(value => value === given.trim());
  if (!found) throw new WrongUse(`${option} ${given} : choisissez ${values.join(', ')}.`);
  return found;
}

function wholeNumber(option: string, given: string, most: number): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new WrongUse(`${option} ${given} : donnez un nombre entier de 1 à ${most}.`);
  return number;
}

function shareOf(given: string): number {
  const number = Number(given.replace(',', '.').replace(/\s*%$/, ''));
  if (given.trim() === '' || !Number.isFinite(number) || number < 0 || number > 100)
    throw new WrongUse(`--threshold ${given} : donnez un pourcentage de 0 à 100.`);
  return number;
}

function viewportOf(given: string): Viewport {
  const [, width, height] = /^(\d{2,5})[x×](\d{2,5})$/i.exec(given) ?? [];
  if (!width || !height || Number(width) < 200 || Number(height) < 200)
    throw new WrongUse(
      `--viewport ${given} : donnez une largeur et une hauteur d’au moins 200 pixels, comme 1280x800.`,
    );
  return {width: Number(width), height: Number(height)};
}

/** Seconds, unless `ms` is said; so large a number can only be milliseconds. */
function durationOf(given: string): number {
  const [, digits, unit] = /^(\d+(?:[.,]\d+)?)\s*(ms|s)?$/.exec(given.trim()) ?? [];
  const number = Number(digits?.replace(',', '.'));
  const milliseconds = unit === 'ms' || (unit === undefined && number >= 1000) ? number : number * 1000;
  if (!digits || milliseconds < 100)
    throw new WrongUse(`--timeout ${given} : donnez un nombre de secondes par page, comme 60.`);
  return milliseconds;
}
