import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, extname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Handler} from 'hono';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The files of `@socle/tokens` and `@socle/elements`, read once, under an address that changes with their content. */
export async function assets(): Promise<{addressOf: (name: string) => string; handler: Handler}> {
  const files = new Map([
    ...(await folder('@socle/tokens/tokens.css', ['.css', '.svg', '.woff2'])), // Its modules are those of a command.
    ...(await folder('@socle/elements/elements.css', Object.keys(types))),
  ]);
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update(content);
  const root = `/assets/${hash.digest('hex').slice(0, 12)}/`;
  return {
    addressOf: name => {
      if (!files.has(name)) throw new Error(`The file ${name} is not built: run npm run build.`);
      return root + name;
    },
    handler: context => {
      const content = context.req.path.startsWith(root) ? files.get(context.req.path.slice(root.length)) : undefined;
      if (!content) return context.notFound();
      return context.body(content, 200, {
        'content-type': types[extname(context.req.path)] ?? 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
    },
  };
}

/** Everything a page may ask for, beside the built file that the package exports under this name. */
async function folder(
  specifier: string,
  extensions: string[],
): Promise<[name: string, content: Uint8Array<ArrayBuffer>][]> {
  const root = dirname(fileURLToPath(import.meta.resolve(specifier)));
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  const served = entries.filter(entry => entry.isFile() && extensions.includes(extname(entry.name)));
  return Promise.all(
    served.map(async entry => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), new Uint8Array(await readFile(path))];
    }),
  );
}
