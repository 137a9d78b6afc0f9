import {serve} from '@hono/node-server';
import {openDemarche} from '@socle/demarche/open';
import {readConfiguration} from '@socle/services/configuration';
import {Hono} from 'hono';
import {assets} from '../../packages/demo/src/assets.js';
import {territory} from '../../packages/demo/src/territory.js';
import {plans} from './description.js';

/** Serves the démarche of the plans, as a territory would; a test kills it, and starts it again on the same folder. */
const configuration = readConfiguration(process.env);
const files = await assets();
const {easyRead: _, ...usual} = territory;
const opened = await openDemarche({
  demarche: plans,
  territory: {...usual, mark: files.addressOf(territory.mark)},
  configuration,
  secret: 'secret-d-essai-de-plus-de-32-caracteres',
  stylesheets: ['fonts.css', 'tokens.css', `themes/${territory.theme}.css`, 'elements.css'].map(files.addressOf),
  scripts: [files.addressOf('socle.js')],
  onError: error => console.error(error),
});
const app = new Hono();
app.get('/assets/*', files.handler);
app.all('*', context => opened.fetch(context.req.raw));
const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: configuration.port});
server.on('listening', () => console.log('Ready'));
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0)); // Nothing outlives its test.
