/** A dictionary of a PDF, by its keys, without their slash. */
export type PdfDictionary = Map<string, PdfValue>;

/** A value inside a PDF: only what tells whether it is protected is kept apart. */
export type PdfValue =
  | {kind: 'dictionary'; entries: PdfDictionary}
  | {kind: 'array'; items: PdfValue[]}
  | {kind: 'string'; value: string}
  | {kind: 'name'; value: string}
  | {kind: 'number'; value: number}
  | {kind: 'reference'; object: number}
  /** `true`, `false`, `null`, or what we do not know. */
  | {kind: 'word'; value: string};

/** Nothing that we read is so deep; without a limit, a file of brackets would exhaust the stack. */
const DEEPEST = 30;

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REFERENCE = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const HEX = /<([\da-fA-F\0\t\n\f\r ]*)>/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const ESCAPES: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': ''};

/** Reads the dictionary that begins at a place of a text; undefined when there is none, or not whole. */
export function readDictionary(text: string, at: number): PdfDictionary | undefined {
  const reader = {text, at, depth: 0};
  skipSpace(reader);
  const value = reader.text.startsWith('<<', reader.at) ? readValue(reader) : undefined;
  return value?.kind === 'dictionary' ? value.entries : undefined;
}

interface Reader {
  text: string;
  at: number;
  depth: number;
}

function readValue(reader: Reader): PdfValue | undefined {
  skipSpace(reader);
  const {text, at} = reader;
  if (text.startsWith('<<', at)) return nested(reader, readEntries);
  const char = text[at];
  if (char === '[') return nested(reader, readItems);
  if (char === '(') return readString(reader);
  if (char === '<') {
    const hex = take(reader, HEX)?.[1].replace(/[^\da-fA-F]/g, '');
    return hex === undefined ? undefined : {kind: 'string', value: fromHex(hex.length % 2 ? `${hex}0` : hex)};
  }
  if (char === '/') return {kind: 'name', value: readName(reader)};
  const reference = take(reader, REFERENCE);
  if (reference) return {kind: 'reference', object: Number(reference[1])};
  const number = take(reader, NUMBER);
  if (number) return {kind: 'number', value: Number(number[0])};
  const word = take(reader, WORD);
  return word ? {kind: 'word', value: word[0]} : undefined;
}

function nested(reader: Reader, read: (reader: Reader) => PdfValue | undefined): PdfValue | undefined {
  if (reader.depth >= DEEPEST) return undefined;
  reader.depth++;
  const value = read(reader);
  reader.depth--;
  return value;
}

function readEntries(reader: Reader): PdfValue | undefined {
  reader.at += 2;
  const entries: PdfDictionary = new Map();
  for (;;) {
    skipSpace(reader);
    if (reader.text.startsWith('>>', reader.at)) {
      reader.at += 2;
      return {kind: 'dictionary', entries};
    }
    if (reader.text[reader.at] !== '/') return undefined;
    const key = readName(reader);
    const value = readValue(reader);
    if (!value) return undefined;
    entries.set(key, value);
  }
}

function readItems(reader: Reader): PdfValue | undefined {
  reader.at++;
  const items: PdfValue[] = [];
  for (;;) {
    skipSpace(reader);
    if (reader.text[reader.at] === ']') {
      reader.at++;
      return {kind: 'array', items};
    }
    const value = readValue(reader);
    if (!value) return undefined;
    items.push(value);
  }
}

/** A name may write any of its letters in hexadecimal: `/#45ncrypt` is `/Encrypt`. */
function readName(reader: Reader): string {
  return take(reader, NAME)![1].replace(/#([\da-fA-F]{2})/g, (_, code: string) => fromHex(code));
}

function readString(reader: Reader): PdfValue | undefined {
  const {text} = reader;
  let value = '';
  let open = 0;
  for (let at = reader.at; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      value += octal ? String.fromCharCode(parseInt(octal, 8) & 0xff) : (ESCAPES[text[at + 1]] ?? text[at + 1]);
      at += octal ? octal.length : text.startsWith('\r\n', at + 1) ? 2 : 1;
      continue;
    }
    if (char === '(' && open++ === 0) continue;
    if (char === ')' && --open === 0) {
      reader.at = at + 1;
      return {kind: 'string', value};
    }
    value += char;
  }
  return undefined;
}

const fromHex = (hex: string) => hex.replace(/../g, (pair: string) => String.fromCharCode(parseInt(pair, 16)));

function skipSpace(reader: Reader): void {
  take(reader, SPACE);
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found) reader.at = pattern.lastIndex;
  return found;
}
