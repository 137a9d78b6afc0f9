import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo, Server} from 'node:net';

/** A running stand-in. */
export interface Simulator {
  /** Its origin, `http://localhost:PORT`, without a final slash. */
  url: string;
  /** Stops listening and drops the open connections; safe to call twice. */
  close(): Promise<void>;
}

/** Answers one request, its own failures included: nobody waits for the promise. */
type Answering = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** An HTTP port that is ours, before anything answers on it: an issuer must know its port to be built. */
export interface OpenPort extends Simulator {
  /** Gives the requests to this listener; until then they are answered 503. */
  handle(listener: Answering): void;
}

/** Another program listens on that port. */
export class PortBusyError extends Error {
  override name = 'PortBusyError';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} on localhost is already used by another program: stop it, or choose another PORT.`);
    this.port = port;
  }
}

/** Opens an HTTP port on this machine only; 0 takes any free one. Throws `PortBusyError`. */
export async function openPort(port: number): Promise<OpenPort> {
  let listener: Answering = (_, response) => void response.writeHead(503).end();
  const servers: ReturnType<typeof createServer>[] = [];

  const opened = await listenOnLocalhost(port, () => {
    const server = createServer((request, response) => void listener(request, response));
    servers.push(server);
    return server;
  });

  return {
    url: `http://localhost:${opened.port}`,
    handle(next) {
      listener = next;
    },
    async close() {
      const closed = opened.close();
      for (const server of servers) server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * Listens on both addresses of `localhost`: Node, Chromium and the system do not agree on which comes first.
 * `create` is called once for each address. Throws `PortBusyError`.
 */
export async function listenOnLocalhost(
  port: number,
  create: () => Server,
): Promise<{port: number; close(): Promise<void>}> {
  const first = create();
  await listen(first, port, '127.0.0.1');
  const taken = (first.address() as AddressInfo).port;
  const listening = [first];

  const second = create();
  try {
    await listen(second, taken, '::1');
    listening.push(second);
  } catch (error) {
    // A machine without IPv6 is served by IPv4 alone; a busy port is not shared with a stranger.
    if (error instanceof PortBusyError) {
      await stop(first);
      throw error;
    }
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all(listening.map(stop));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortBusyError(port) : error);
    });
    server.listen(port, host, resolve);
  });
}

function stop(server: Server): Promise<void> {
  // The only error of `close` is « not running », which is what is wanted.
  return new Promise(resolve => server.close(() => resolve()));
}
