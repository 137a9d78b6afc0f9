import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Readable} from 'node:stream';
import {FormError, type UploadRules, type Uploads} from '../../packages/services/src/uploads/uploads.js';

/** The field that every file answers. */
export const FIELD = 'piece';

export interface Service {
  url: string;
  /** Opens a place of its own for the files of one case; gives its address. */
  open: (rules: UploadRules) => string;
  close: () => Promise<void>;
}

/** The service of uploads over real HTTP: forms on `/{place}/formulaire`, tus under `/{place}/fichiers`. */
export async function startService(store: Uploads): Promise<Service> {
  const places: UploadRules[] = [];
  const answer = async (request: Request): Promise<Response> => {
    const [, place, way] = new URL(request.url).pathname.split('/');
    const target = {
      owner: `corpus-${place}`,
      rulesFor: (field: string) => (field === FIELD ? places[Number(place)] : undefined),
    };
    if (way === 'fichiers') return store.transfer(request, {...target, base: `/${place}/fichiers`});
    try {
      return Response.json(await store.receive(request, target));
    } catch (error) {
      if (!(error instanceof FormError)) throw error;
      return Response.json({reason: error.reason}, {status: error.status});
    }
  };
  const server = createServer((incoming, outgoing) => {
    void answer(toRequest(incoming)).then(
      async response => {
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(Buffer.from(await response.arrayBuffer()));
      },
      (error: Error) => outgoing.writeHead(500).end(error.stack),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    open: rules => `${url}/${places.push(rules) - 1}`,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(`http://127.0.0.1${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    body: hasBody ? Readable.toWeb(incoming) : undefined,
    duplex: 'half',
  } as RequestInit);
}
