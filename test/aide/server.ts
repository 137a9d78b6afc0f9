import {mkdtemp, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {serve} from '@hono/node-server';
import type {Demarche} from '@socle/demarche/description';
import {openDemarche} from '@socle/demarche/open';
import {GeocoderError} from '@socle/services/addresses';
import {readConfiguration} from '@socle/services/configuration';
import {banSimulator} from '@socle/simulators/ban';
import {Hono} from 'hono';
import {build} from 'vite';
import {assets} from '../../packages/demo/src/assets.js';
import {territory} from '../../packages/demo/src/territory.js';

/** The démarche of the test, at an address of its own. */
export interface AideServer {
  /** Without a final slash. */
  url: string;
  stop(): Promise<void>;
}

/** Serves a description as a territory would, with the geocoder's simulator and a script of its own beside Socle's. */
export async function serveAide(demarche: Demarche): Promise<AideServer> {
  const folder = await mkdtemp(join(tmpdir(), 'socle-aide-'));
  const script = await pageScript(); // First: if it cannot be built, nothing is left open.
  const [port, ban, files] = await Promise.all([freePort(), banSimulator({port: 0}), assets()]);
  const url = `http://127.0.0.1:${port}`;
  const failures: unknown[] = [];
  const {easyRead: _, ...usual} = territory;
  const opened = await openDemarche({
    demarche,
    territory: {...usual, mark: files.addressOf(territory.mark)},
    configuration: readConfiguration({PORT: String(port), PUBLIC_URL: url, DATA_DIR: folder, BAN_URL: ban.url}),
    secret: 'secret-d-essai-de-plus-de-32-caracteres',
    stylesheets: ['fonts.css', 'tokens.css', `themes/${territory.theme}.css`, 'elements.css'].map(files.addressOf),
    scripts: [files.addressOf('socle.js'), '/aide.js'],
    // A geocoder that fails is what a test is about.
    onError: error => void (error instanceof GeocoderError || failures.push(error)),
  });
  const app = new Hono();
  app.get('/aide.js', context => context.body(script, 200, {'content-type': 'text/javascript; charset=utf-8'}));
  app.get('/assets/*', files.handler);
  app.all('*', context => opened.fetch(context.req.raw));
  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port});
  await new Promise(resolve => server.once('listening', resolve));
  return {
    url,
    async stop() {
      await new Promise<void>(resolve => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await Promise.all([opened.close(), ban.close()]);
      await rm(folder, {recursive: true, force: true});
      if (failures.length > 0) throw new AggregateError(failures, 'The server failed.');
    },
  };
}

/** The script of the page as a territory would build it: its rules, and what gives them to the form. */
export async function pageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {entry: join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page'},
    },
  });
  const [bundle] = [result].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.');
  return chunk.code;
}

/** A port that was free when asked. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });
}
