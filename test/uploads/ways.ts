import type {FileState} from '../../packages/core/src/upload/protocol.js';
import type {Problem} from '../../packages/core/src/problem.js';
import type {ReceivedForm} from '../../packages/services/src/uploads/uploads.js';
import {createHash} from 'node:crypto';
import type {SentFile} from './case.js';
import {FIELD} from './service.js';

/** What the service said of one file: kept under this name, or why not. */
export interface Said {
  name?: string;
  refused?: {code: string; message: string};
}

const CODES: Record<string, string> = {
  type: 'type',
  size: 'taille',
  empty: 'vide',
  name: 'nom',
  content: 'contenu',
  protected: 'protege',
  bomb: 'bombe',
  count: 'nombre',
  total: 'total',
};

/** The code of a reason, by which both ways are compared. */
export const codeOf = (reason: string) => `fichier:${CODES[reason] ?? reason}`;

/** Sends files to a place and gives what was said of each, in order. */
export type Way = (address: string, files: SentFile[]) => Promise<Said[]>;

export const ways: Record<'multipart' | 'tus', Way> = {
  async multipart(address, files) {
    const {status, form} = await postForm(address, body(files));
    if (status !== 200) throw new Error(`The form was answered ${status}.`);
    const {stored, refused} = form as ReceivedForm;
    // The answer sorts them in two lists, each in the order of the form: each file is found again by its name.
    return files.map(({name}) => {
      const refusal = refused.findIndex(other => isThat(name, other.name));
      const kept = stored.findIndex(other => isThat(name, other.name));
      if (refusal >= 0 && (kept < 0 || stored.length === 0)) {
        const [{reason, message}] = refused.splice(refusal, 1);
        return {refused: {code: codeOf(reason), message}};
      }
      return {name: stored.splice(Math.max(0, kept), 1)[0]?.name};
    });
  },

  async tus(address, files) {
    const said: Said[] = [];
    for (const file of files) said.push(await transfer(`${address}/fichiers`, file));
    return said;
  },
};

/** With one file, or names that nothing changes: those of several files in a case. */
const isThat = (sent: string, shown: string) => sent === shown || !/^\w+\.pdf$/.test(sent);

/** A form written by hand: names go as they are, which no browser lets through. */
export function body(files: SentFile[]): Uint8Array {
  const parts = files.flatMap(({name, content, declared = 'application/pdf'}) => [
    `--XX\r\nContent-Disposition: form-data; name="${FIELD}"; filename="${name}"\r\n${declared && `Content-Type: ${declared}\r\n`}\r\n`,
    content(),
    '\r\n',
  ]);
  return Buffer.concat([...parts, '--XX--\r\n'].map(part => Buffer.from(part as string)));
}

export async function postForm(address: string, sent: Uint8Array): Promise<{status: number; form: unknown}> {
  const response = await fetch(`${address}/formulaire`, {
    method: 'POST',
    headers: {'content-type': 'multipart/form-data; boundary=XX'},
    body: sent as Uint8Array<ArrayBuffer>,
  });
  return {status: response.status, form: await response.json()};
}

async function transfer(base: string, {name, content, declared = 'application/pdf'}: SentFile): Promise<Said> {
  const bytes = content() as Uint8Array<ArrayBuffer>;
  const tus = {'tus-resumable': '1.0.0'};
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const metadata = `filename ${base64(name)},filetype ${base64(declared)},field ${base64(FIELD)}`;
  const created = await fetch(base, {
    method: 'POST',
    headers: {...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata},
  });
  if (!created.ok) return refusal(created);
  const address = new URL(created.headers.get('location')!, base).href;
  const appended = await fetch(address, {
    method: 'PATCH',
    headers: {...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream'},
    body: bytes,
  });
  if (!appended.ok) return refusal(appended);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const finished = await fetch(`${address}/fin`, {method: 'POST', body: JSON.stringify({sha256})});
  if (!finished.ok) return refusal(finished);
  return {name: ((await finished.json()) as FileState).name};
}

async function refusal(response: Response): Promise<Said> {
  const {code, detail, title} = (await response.json()) as Problem & {code: string};
  return {refused: {code, message: detail ?? title}};
}
