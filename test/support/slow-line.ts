import {connect, createServer, type AddressInfo, type Socket} from 'node:net';
import {Transform} from 'node:stream';

/** A line between a browser and a server that can be slow, and be cut. */
export interface SlowLine {
  port: number;
  /** Closes what is open, and refuses what comes, until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

const TICK = 20;

/** Opens a line to a port of this machine, that carries so many bytes a second from the browser to the server. */
export async function slowLine(target: number, bytesPerSecond: number): Promise<SlowLine> {
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer(client => {
    if (isCut) return void client.destroy();
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => undefined); // A cut is what a test is about.
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(slowly(bytesPerSecond)).pipe(upstream);
    upstream.pipe(client);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => void (isCut = false),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        cut();
      }),
  };
}

/** Lets through what a slow line would: no more than its share of each fiftieth of a second. */
function slowly(bytesPerSecond: number): Transform {
  let free = Date.now();
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      free = Math.max(free, Date.now()) + (chunk.length / bytesPerSecond) * 1000;
      const wait = free - Date.now();
      if (wait < TICK) done(null, chunk);
      else setTimeout(done, wait, null, chunk);
    },
  });
}
