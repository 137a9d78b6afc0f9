import {serve} from '@hono/node-server';
import {openDemarche} from '@socle/demarche/open';
import {ConfigurationError, readConfiguration, readSessionSecret} from '@socle/services/configuration';
import {Hono} from 'hono';
import {compress} from 'hono/compress';
import {assets} from './assets.js';
import {cantine} from './cantine.js';
import {sentenceOf, stopWith} from './failures.js';
import {territory} from './territory.js';

try {
  const configuration = readConfiguration(process.env);
  const files = await assets();
  const demarche = await openDemarche({
    demarche: cantine,
    territory: {...territory, mark: files.addressOf(territory.mark)},
    configuration,
    secret: await readSessionSecret(configuration),
    stylesheets: ['fonts.css', 'tokens.css', `themes/${territory.theme}.css`, 'elements.css'].map(files.addressOf),
    scripts: [files.addressOf('socle.js')],
    // The kind of failure and where it was, never its message: it could quote an answer.
    onError: error =>
      console.error(
        error instanceof Error
          ? `${error.name}\n${error.stack?.split('\n    at ').slice(1, 6).join('\n') ?? ''}`
          : 'Unknown failure',
      ),
  });

  const app = new Hono();
  app.get('/sante', async context => context.json({database: await demarche.healthy()}));
  app.use('/assets/*', compress());
  app.get('/assets/*', files.handler);
  app.all('*', context => demarche.fetch(context.req.raw));

  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: configuration.port});
  server.on('error', error => stopWith(1, sentenceOf(error, configuration.port)));
  server.on('listening', () => console.log([`Demo: ${configuration.publicUrl}`, ...demarche.notices].join('\n')));
  const stop = () => server.close(() => void demarche.close().finally(() => process.exit(0)));
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop);
} catch (error) {
  stopWith(error instanceof ConfigurationError ? 2 : 1, sentenceOf(error));
}
