import {Busboy, type BusboyFileStream, type BusboyInstance} from '@fastify/busboy';
import {Readable, Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type {ReadableStream as WebStream} from 'node:stream/web';
import {FormError} from './form-error.js';

/** Greatest weight of all the text fields of one form, in bytes. */
export const MAX_FIELDS_BYTES = 256 * 1024;

const MAX_NAME_BYTES = 200;
const MAX_FIELDS = 2000;
const MAX_FILES = 100;

/** One file part, as it arrives. */
export interface FilePart {
  field: string;
  /** The name its sender gave it; empty when no file was chosen. */
  name: string;
  /** The type its sender declared: a claim, nothing more. */
  declared: string;
  stream: Readable;
}

/**
 * Reads a multipart form without ever holding a file in memory: text fields are returned, each file goes to `onFile`,
 * which must read its stream to the end.
 * @throws FormError; every stream given to `onFile` has then failed or ended.
 */
export async function readMultipart(
  request: Request,
  maxBytes: number,
  onFile: (part: FilePart) => Promise<void>,
): Promise<[string, string][]> {
  const parser = createParser(request);
  const fields: [string, string][] = [];
  const streams: Readable[] = [];
  const works: Promise<void>[] = [];
  let weight = 0;
  const refuse = (reason: FormError['reason']) => parser.destroy(new FormError(reason));

  parser.on('field', (name, value, nameTruncated, valueTruncated) => {
    weight += Buffer.byteLength(name) + Buffer.byteLength(value);
    if (valueTruncated || weight > MAX_FIELDS_BYTES) return refuse('too-large');
    if (nameTruncated || !name || Buffer.byteLength(name) > MAX_NAME_BYTES) return refuse('malformed');
    fields.push([name, value]);
  });
  parser.on('file', (field: string, stream: BusboyFileStream, name: string, _encoding: string, declared: string) => {
    streams.push(stream);
    stream.on('error', () => {}); // The reader of the stream is told too; unheard here, it would end the process.
    works.push(onFile({field, name: name ?? '', declared, stream}));
    works.at(-1)!.catch(() => refuse('interrupted'));
  });
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) parser.on(limit, () => refuse('too-large'));

  try {
    await feed(request, parser, maxBytes);
    await Promise.all(works);
    return fields;
  } catch (error) {
    for (const stream of streams) stream.destroy(new FormError('interrupted'));
    await Promise.allSettled(works);
    throw error instanceof FormError ? error : new FormError('malformed', {cause: error});
  }
}

function createParser(request: Request): BusboyInstance {
  try {
    return new Busboy({
      headers: {'content-type': request.headers.get('content-type') ?? ''},
      limits: {
        fieldNameSize: MAX_NAME_BYTES,
        fieldSize: MAX_FIELDS_BYTES,
        fields: MAX_FIELDS,
        files: MAX_FILES,
        headerPairs: 20,
        headerSize: 16 * 1024,
      },
    });
  } catch (error) {
    throw new FormError('malformed', {cause: error}); // No boundary.
  }
}

async function feed(request: Request, parser: BusboyInstance, maxBytes: number): Promise<void> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw new FormError('too-large');
  if (!request.body) throw new FormError('malformed');
  const source = Readable.fromWeb(request.body as WebStream);
  let cut: unknown;
  source.on('error', error => (cut ??= error));
  try {
    await pipeline(source, atMost(maxBytes), parser);
  } catch (error) {
    if (error instanceof FormError) throw error;
    throw new FormError(cut === error ? 'interrupted' : 'malformed', {cause: error});
  }
}

function atMost(maxBytes: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes) done(new FormError('too-large'));
      else done(null, chunk);
    },
  });
}
