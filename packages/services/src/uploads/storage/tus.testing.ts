import {Server} from '@tus/server';
import {once} from 'node:events';
import {createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {FileStorage} from './storage.js';

/** A tus server over a storage, and a sender. Each call throws the status when it is refused. */
export interface TestTus {
  create: (id: string, size: number) => Promise<void>;
  offset: (id: string) => Promise<number>;
  /** Gives the new offset. */
  send: (id: string, offset: number, bytes: Buffer) => Promise<number>;
  /** Announces `size` bytes, sends fewer, and is cut. */
  sendPart: (id: string, offset: number, bytes: Buffer, size: number) => Promise<void>;
  remove: (id: string) => Promise<void>;
  stop: () => Promise<void>;
}

const TUS = {'tus-resumable': '1.0.0'};
const BYTES = {...TUS, 'content-type': 'application/offset+octet-stream'};

export async function startTus({transfers}: FileStorage): Promise<TestTus> {
  let nextId = '';
  const tus = new Server({path: '/envois', datastore: transfers, namingFunction: () => nextId});
  const server = createServer((incoming, answer) => void tus.handle(incoming, answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const urlOf = (id: string) => `http://127.0.0.1:${port}/envois/${id}`;

  async function ask(url: string, init: RequestInit): Promise<Headers> {
    const answer = await fetch(url, init);
    if (!answer.ok) throw new Error(`${init.method} ${answer.status} ${await answer.text()}`);
    return answer.headers;
  }
  const offsetIn = (headers: Headers) => Number(headers.get('upload-offset'));

  return {
    async create(id, size) {
      nextId = id;
      await ask(urlOf('').slice(0, -1), {method: 'POST', headers: {...TUS, 'upload-length': String(size)}});
    },
    offset: async id => offsetIn(await ask(urlOf(id), {method: 'HEAD', headers: TUS})),
    async send(id, offset, bytes) {
      const headers = {...BYTES, 'upload-offset': String(offset)};
      return offsetIn(await ask(urlOf(id), {method: 'PATCH', headers, body: bytes as Uint8Array<ArrayBuffer>}));
    },
    async sendPart(id, offset, bytes, size) {
      const headers = {...BYTES, 'upload-offset': String(offset), 'content-length': String(size - offset)};
      const cut = request(urlOf(id), {method: 'PATCH', headers});
      cut.on('error', () => {});
      await new Promise(done => cut.write(bytes, done));
      await new Promise(done => setTimeout(done, 300));
      const closed = new Promise(done => cut.on('close', done));
      cut.destroy();
      await closed;
    },
    async remove(id) {
      await ask(urlOf(id), {method: 'DELETE', headers: TUS});
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
