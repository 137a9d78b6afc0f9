import {getRequestListener} from '@hono/node-server';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {UploadRules, Uploads} from '../contract.js';

/** A site that receives files over HTTP; the header `x-owner` says whose they are. */
export interface TestSite {
  url: string;
  /** A request; `owner` is « ours » unless said. */
  ask: (path: string, init?: RequestInit & {owner?: string}) => Promise<Response>;
  /** Creates a transfer; gives its address, or throws the problem. */
  create: (file: Announced, owner?: string) => Promise<string>;
  offset: (path: string) => Promise<number>;
  send: (path: string, offset: number, bytes: Uint8Array) => Promise<Response>;
  /** Announces all the bytes, sends the first ones, and is cut. */
  cut: (path: string, offset: number, bytes: Uint8Array, sent: number) => Promise<void>;
  finish: (path: string, sha256: string) => Promise<Response>;
  stop: () => Promise<void>;
}

export interface Announced {
  name: string;
  size: number;
  field?: string;
  type?: string;
  fingerprint?: string;
}

export const OURS = 'ours';
export const BASE = '/fichiers';
export const TUS = {'tus-resumable': '1.0.0'};
export const BYTES = {...TUS, 'content-type': 'application/offset+octet-stream'};

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const encoded = (text: string) => Buffer.from(text).toString('base64');

export function metadata({name, field = 'domicile', type = 'application/pdf', fingerprint}: Announced): string {
  const said = {filename: name, filetype: type, field, ...(fingerprint && {fingerprint})};
  return Object.entries(said)
    .map(([key, value]) => `${key} ${encoded(value)}`)
    .join(',');
}

/** A problem that was answered. */
export class Refused extends Error {
  declare status: number;
  declare problem: {code: string; detail: string};

  constructor(status: number, problem: Refused['problem']) {
    super(`${status} ${problem.code}`);
    this.status = status;
    this.problem = problem;
  }
}

export async function startSite(
  uploads: () => Uploads,
  rulesFor: (field: string) => UploadRules | undefined,
  prefix: () => string = () => '',
): Promise<TestSite> {
  const listener = getRequestListener(asked =>
    uploads().transfer(asked, {owner: `${prefix()}${asked.headers.get('x-owner')}`, rulesFor, base: BASE}),
  );
  const server = createServer((incoming, answer) => void listener(incoming, answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask: TestSite['ask'] = (path, {owner = OURS, ...init} = {}) =>
    fetch(`${url}${path}`, {...init, headers: {...(init.headers as Record<string, string>), 'x-owner': owner}});

  return {
    url,
    ask,
    async create(file, owner) {
      const answer = await ask(BASE, {
        method: 'POST',
        headers: {...TUS, 'upload-length': String(file.size), 'upload-metadata': metadata(file)},
        owner,
      });
      if (answer.status !== 201) throw new Refused(answer.status, (await answer.json()) as Refused['problem']);
      return answer.headers.get('location') ?? '';
    },
    async offset(path) {
      const answer = await ask(path, {method: 'HEAD', headers: TUS});
      return Number(answer.headers.get('upload-offset') ?? NaN);
    },
    send: (path, offset, bytes) =>
      ask(path, {
        method: 'PATCH',
        headers: {...BYTES, 'upload-offset': String(offset)},
        body: bytes as Uint8Array<ArrayBuffer>,
      }),
    async cut(path, offset, bytes, sent) {
      const headers = {
        ...BYTES,
        'upload-offset': String(offset),
        'content-length': String(bytes.length - offset),
        'x-owner': OURS,
      };
      const sending = request(`${url}${path}`, {method: 'PATCH', headers});
      sending.on('error', () => {});
      const closed = new Promise(done => sending.on('close', done));
      await new Promise(done => sending.write(bytes.subarray(offset, offset + sent), done));
      await new Promise(done => setTimeout(done, 100));
      sending.destroy();
      await closed;
    },
    finish: (path, sha256) => ask(`${path}/fin`, {method: 'POST', body: JSON.stringify({sha256})}),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
