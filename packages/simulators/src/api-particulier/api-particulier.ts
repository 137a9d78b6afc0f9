import {getRequestListener} from '@hono/node-server';
import type {Hono} from 'hono';
import {html} from 'hono/html';
import {personWithPivot} from '../identities/identities.js';
import {page, simulatorPages} from '../page/page.js';
import {openPort, type Simulator} from '../port/port.js';
import {errors, quotientFamilial, type ApiAnswer} from './answers.js';
import {introspect, type IntrospectionClient} from './introspection.js';

export type {IntrospectionClient} from './introspection.js';

/** What the simulator of API Particulier is started with. */
export interface ApiParticulierOptions extends IntrospectionClient {
  /** Port on `localhost`; 0 takes any free one. */
  port: number;
  /** The clock; the system's by default. */
  now?: () => Date;
  /** Pages of another stand-in, which shares the port under `/geocodage`. */
  geocoder?: Hono;
}

const SCOPE = 'cnaf_quotient_familial';

/** API Particulier v3, called with a FranceConnect access token: `GET /v3/dss/quotient_familial/france_connect?recipient=SIRET`. */
export async function apiParticulierSimulator({
  port,
  now = () => new Date(),
  geocoder,
  ...agency
}: ApiParticulierOptions): Promise<Simulator> {
  const opened = await openPort(port);
  const pages = simulatorPages();

  pages.get('/', context =>
    context.html(
      page({
        service: 'API Particulier',
        title: 'Simulateur d’API Particulier',
        body: html`<p>Il répond du quotient familial des identités d’essai de FranceConnect : <code>/v3/dss/quotient_familial/france_connect</code>.</p>`,
      }),
    ),
  );

  pages.get('/v3/dss/quotient_familial/france_connect', async context => {
    const {status, body} = await answer(context.req.header('authorization'), context.req.query('recipient'));
    return context.json(body, status, {'x-response-cached': 'false'});
  });

  /** Refusals in the order of the checks: token, its scope, parameters, then the file itself. */
  async function answer(authorization: string | undefined, recipient: string | undefined): Promise<ApiAnswer> {
    const token = authorization?.match(/^Bearer (\S+)$/i)?.[1];
    if (!token) return errors.noToken();
    const {active, scope = '', ...pivot} = await introspect(token, agency);
    if (!active) return errors.noToken();
    if (!scope.split(' ').includes(SCOPE)) return errors.noScope();
    if (!/^\d{14}$/.test(recipient ?? '')) return errors.noRecipient();
    const person = personWithPivot(pivot);
    return person ? quotientFamilial(person, now()) : errors.notFound();
  }

  if (geocoder) pages.route('/geocodage', geocoder);

  pages.onError((error, context) => {
    console.error('API Particulier simulator:', error.message);
    const {status, body} = errors.down();
    return context.json(body, status);
  });

  opened.handle(getRequestListener(pages.fetch));
  return opened;
}
