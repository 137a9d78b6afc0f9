import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {FileStore} from '@tus/file-store';
import {Server} from '@tus/server';
import type {HttpRequest, HttpResponse, HttpStack} from 'tus-js-client';

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A real tus server, with the end of transfers of our protocol; `intervene` may answer in its place. */
export async function tusSite() {
  const folder = mkdtempSync(join(tmpdir(), 'socle-tus-'));
  const tus = new Server({path: '/fichiers', datastore: new FileStore({directory: folder})});
  const asked: string[] = [];
  const site = {
    asked,
    endpoint: '',
    intervene: undefined as ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined,
    contentOf: (id: string) => readFileSync(join(folder, id)),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, {recursive: true});
    },
  };
  const server = createServer((request, response) => {
    asked.push(request.method ?? '');
    if (site.intervene?.(request, response)) return;
    if (!request.url?.endsWith('/fin')) return void tus.handle(request, response);
    asked[asked.length - 1] = 'fin';
    void end(request, response, folder);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  site.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fichiers`;
  return site;
}

async function end(request: IncomingMessage, response: ServerResponse, folder: string) {
  const id = request.url!.split('/').at(-2)!;
  const body = JSON.parse((await request.toArray()).join('')) as {sha256: string};
  const bytes = readFileSync(join(folder, id));
  const isSame = body.sha256 === sha256(bytes);
  response.writeHead(isSame ? 200 : 422, {'content-type': 'application/json'});
  const state = {id, field: 'f', name: 'a.pdf', size: bytes.length, offset: bytes.length, state: 'sound'};
  response.end(JSON.stringify(isSame ? state : {title: 'Non', status: 422, detail: 'Abîmé pendant l’envoi.'}));
}

/** tus-js-client sends what a browser slices through XMLHttpRequest; Node has `fetch`, which tells no progress. */
export const fetchStack: HttpStack = {
  createRequest: (method, url) => new FetchRequest(method, url),
  getName: () => 'fetch',
};

class FetchRequest implements HttpRequest {
  #method: string;
  #url: string;
  #headers = new Headers();
  #cancel = new AbortController();
  #progress: (bytes: number) => void = () => {};

  constructor(method: string, url: string) {
    this.#method = method;
    this.#url = url;
  }
  getMethod = () => this.#method;
  getURL = () => this.#url;
  setHeader = (name: string, value: string) => this.#headers.set(name, value);
  getHeader = (name: string) => this.#headers.get(name) ?? undefined;
  setProgressHandler = (handler: (bytes: number) => void) => (this.#progress = handler);
  getUnderlyingObject = () => undefined;
  abort = () => Promise.resolve(this.#cancel.abort());

  async send(body: Blob | null): Promise<HttpResponse> {
    const {signal} = this.#cancel;
    const response = await fetch(this.#url, {method: this.#method, headers: this.#headers, body, signal});
    const text = await response.text();
    if (body) this.#progress(body.size);
    return {
      getStatus: () => response.status,
      getHeader: name => response.headers.get(name) ?? undefined,
      getBody: () => text,
      getUnderlyingObject: () => response,
    };
  }
}
