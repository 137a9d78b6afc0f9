import {mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import type {Server} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {S3Settings} from './settings.js';

/** Of s3rver, which has no types, what we use. */
interface S3rver {
  run: () => Promise<AddressInfo>;
  httpServer: Server;
  middleware: ((context: Context, next: () => Promise<void>) => Promise<void>)[];
  store: Record<'putObject' | 'putPart', (...args: unknown[]) => Promise<{size: number}>> & {
    getResourcePath: (bucket: string, key?: string, resource?: string) => string;
    listObjects: (bucket: string, options: {startAfter?: string; maxKeys: number}) => Promise<Listing>;
  };
}
interface Listing {
  objects: {key: string; lastModifiedDate: Date}[];
  isTruncated: boolean;
}
interface Context {
  method: string;
  path: string;
  query: Record<string, string>;
  status: number;
  type: string;
  body: string;
}
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3rver;

export const BUCKET = 'pieces';

export interface TestS3 {
  settings: S3Settings;
  /** Everything in the bucket, what is being sent included. */
  content: () => Promise<string[]>;
  stop: () => Promise<void>;
}

/** A bucket in a temporary folder, at a free port of this machine. */
export async function startS3(): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 'socle-s3-'));
  const server = new S3rver({
    directory,
    address: '127.0.0.1',
    port: 0,
    silent: true,
    configureBuckets: [{name: BUCKET}],
  });
  server.middleware.unshift(list(server), sendings(join(directory, BUCKET, '._S3rver_uploads')));
  settle(server);
  const {port} = await server.run();
  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      bucket: BUCKET,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'tres-secret-S3RVER',
    },
    async content() {
      const names = await readdir(join(directory, BUCKET), {withFileTypes: true});
      const objects = names.flatMap(({name}) => /^(.+)\._S3rver_object$/.exec(name)?.[1] ?? []);
      const sent = await readdir(join(directory, BUCKET, '._S3rver_uploads')).catch(() => []);
      return [...objects, ...sent.map(name => `being sent: ${name}`)].sort();
    },
    async stop() {
      server.httpServer.closeAllConnections();
      await new Promise(done => server.httpServer.close(done));
      await rm(directory, {recursive: true, force: true});
    },
  };
}

/** s3rver answers when it has read the bytes; here, when it has written them too. */
function settle({store}: S3rver): void {
  const after = (name: 'putObject' | 'putPart', pathOf: (...args: never[]) => string) => {
    const put = store[name].bind(store);
    store[name] = async (...args) => {
      const result = await put(...args);
      const path = pathOf(...(args as never[]));
      while ((await stat(path)).size < result.size) await new Promise(done => setTimeout(done, 1));
      return result;
    };
  };
  after('putObject', ({bucket, key}: {bucket: string; key: string}) => store.getResourcePath(bucket, key, 'object'));
  after('putPart', (bucket: string, uploadId: string, part: number) =>
    join(store.getResourcePath(bucket, undefined, 'uploads'), uploadId, String(part)),
  );
}

/** s3rver encrypts what says where a list goes on, with a cipher that OpenSSL 3 no longer has. */
function list({store}: S3rver): S3rver['middleware'][number] {
  return async (context, next) => {
    const {method, path, query} = context;
    if (method !== 'GET' || query['list-type'] !== '2' || !path.startsWith(`/${BUCKET}`)) return next();
    const options = {startAfter: query['continuation-token'], maxKeys: Math.min(100, Number(query['max-keys'] ?? 100))};
    const {objects, isTruncated} = await store.listObjects(BUCKET, options);
    const contents = objects.map(
      ({key, lastModifiedDate}) =>
        `<Contents><Key>${key}</Key><LastModified>${lastModifiedDate.toISOString()}</LastModified></Contents>`,
    );
    const goesOn = isTruncated ? `<NextContinuationToken>${objects.at(-1)?.key}</NextContinuationToken>` : '';
    const body = `<IsTruncated>${isTruncated}</IsTruncated>${goesOn}${contents.join('')}`;
    Object.assign(context, {
      status: 200,
      type: 'application/xml',
      body: `<ListBucketResult>${body}</ListBucketResult>`,
    });
  };
}

/** What s3rver lacks of files sent in parts: listing them, their parts, and giving one up. */
function sendings(folder: string): S3rver['middleware'][number] {
  return async (context, next) => {
    const {method, query, path} = context;
    const answer = (status: number, body = '') => Object.assign(context, {status, type: 'application/xml', body});
    if (!path.startsWith(`/${BUCKET}`)) return next();
    if (method === 'GET' && 'uploads' in query) return void answer(200, await listed(folder, query.prefix ?? ''));
    if (!query.uploadId || query['x-id'] === 'UploadPart') return next();
    const sending = join(folder, query.uploadId);
    if (!(await stat(sending).catch(() => undefined))) {
      return void answer(404, '<Error><Code>NoSuchUpload</Code><Message>No such upload</Message></Error>');
    }
    if (method === 'GET') return void answer(200, await partsOf(sending));
    if (method !== 'DELETE') return next();
    await rm(sending, {recursive: true});
    answer(204);
  };
}

async function listed(folder: string, prefix: string): Promise<string> {
  const ids = await readdir(folder).catch(() => []);
  const uploads = await Promise.all(
    ids.map(async id => {
      const file = join(folder, id, 'key');
      return {id, key: await readFile(file, 'utf8'), started: (await stat(file)).mtime};
    }),
  );
  const xml = uploads
    .filter(({key}) => key.startsWith(prefix))
    .map(
      ({id, key, started}) =>
        `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>${started.toISOString()}</Initiated></Upload>`,
    );
  return `<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>${xml.join('')}</ListMultipartUploadsResult>`;
}

async function partsOf(sending: string): Promise<string> {
  const numbers = (await readdir(sending)).filter(name => /^\d+$/.test(name)).sort((a, b) => Number(a) - Number(b));
  const parts = await Promise.all(
    numbers.map(async number => {
      const {size, mtime} = await stat(join(sending, number));
      const tag = await readFile(join(sending, `${number}.md5`), 'utf8');
      return `<Part><PartNumber>${number}</PartNumber><ETag>"${tag}"</ETag><Size>${size}</Size><LastModified>${mtime.toISOString()}</LastModified></Part>`;
    }),
  );
  return `<ListPartsResult><IsTruncated>false</IsTruncated>${parts.join('')}</ListPartsResult>`;
}
