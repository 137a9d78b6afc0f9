import {getRequestListener} from '@hono/node-server';
import {Hono, type Context} from 'hono';
import {openPort, type Simulator} from '../port/port.js';
import {findCommunes} from './communes.js';
import {addressFeature, collection, municipality} from './features.js';
import {wordsOf} from './plain.js';
import {findAddresses} from './streets.js';

/** How long « simulateur lenteur » takes: more than any client waits. */
const SLOWNESS = 20_000;

/** Texts that lead to a failure, as one would type them in the field. */
const failures: Record<string, (context: Context) => Response | Promise<Response>> = {
  'simulateur panne': context => context.json({code: 500, message: 'Internal server error'}, 500),
  'simulateur quota': context => context.json({code: 429, message: 'Too many requests'}, 429, {'retry-after': '5'}),
  'simulateur illisible': context => context.body('{"type": "FeatureColl', 200, {'content-type': 'application/json'}),
  'simulateur lenteur': async context => {
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, SLOWNESS).unref();
      context.req.raw.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    return context.json(collection('simulateur lenteur', 0, []));
  },
};

/** The geocoder of the BAN's format, to be placed under a path: `GET /search?q=…`. The communes are the real ones, the streets are not. */
export function banPages(): Hono {
  const pages = new Hono();
  pages.get('/search', context => {
    const {q = '', type, limit = '5', postcode, citycode} = context.req.query();
    const asked = Number(limit);
    const fault = faultOf(q, asked);
    if (fault) return context.json({code: 400, message: 'Failed parsing query', detail: [fault]}, 400);
    const failure = failures[wordsOf(q).join(' ')];
    if (failure) return failure(context);

    const isWithin = (commune: {postcode: string; citycode: string}) =>
      (!postcode || commune.postcode === postcode) && (!citycode || commune.citycode === citycode);
    const communes = !type || type === 'municipality' ? findCommunes(q).filter(isWithin).map(municipality) : [];
    const addresses = findAddresses(q)
      .filter(
        ({commune, housenumber}) => isWithin(commune) && (!type || type === (housenumber ? 'housenumber' : 'street')),
      )
      .map(addressFeature);
    return context.json(collection(q, asked, [...addresses, ...communes]));
  });
  return pages;
}

/** The checks of the real one, in its words. */
function faultOf(q: string, limit: number): string | undefined {
  if (q.trim().length < 3 || q.length > 200 || !/^[\p{L}\p{N}]/u.test(q.trim()))
    return 'q: must contain between 3 and 200 chars and start with a number or a letter';
  if (!Number.isInteger(limit) || limit < 1 || limit > 20) return 'limit: must be an integer between 1 and 20';
  return undefined;
}

/** The geocoder alone, for a test. */
export async function banSimulator({port}: {port: number}): Promise<Simulator> {
  const opened = await openPort(port);
  opened.handle(getRequestListener(banPages().fetch));
  return opened;
}
