import PostalMime from 'postal-mime';
import {SMTPServer, type SMTPServerOptions} from 'smtp-server';
import {listenOnLocalhost} from '../port/port.js';
import type {Messages} from './messages.js';

const MAX_BYTES = 10 * 1024 * 1024;

/** Receives every message sent to that port, whoever it is for; nothing is forwarded. Throws `PortBusyError`. */
export async function receiveMail(port: number, messages: Messages): Promise<{port: number; close(): Promise<void>}> {
  const servers: SMTPServer[] = [];
  const opened = await listenOnLocalhost(port, () => {
    const server = new SMTPServer(options(messages));
    // A client that hangs up is no reason to stop; a busy port is told by the one who listens.
    server.on('error', () => undefined);
    servers.push(server);
    return server.server;
  });
  return {
    port: opened.port,
    async close() {
      const closed = opened.close();
      for (const server of servers) for (const connection of server.connections) connection.close();
      await closed;
    },
  };
}

function options(messages: Messages): SMTPServerOptions {
  return {
    banner: 'Simulateur',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_BYTES,
    onData(stream, {envelope}, done) {
      // The stream goes on past the limit, and says so afterwards: it has to be read, but not kept.
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(new Error('message is too large'));
        keep(
          Buffer.concat(chunks),
          envelope.rcptTo.map(({address}) => address),
          messages,
        ).then(() => done(), done);
      });
    },
  };
}

async function keep(source: Buffer, recipients: string[], messages: Messages): Promise<void> {
  const email = await PostalMime.parse(source);
  messages.add({
    from: email.from?.address ?? '',
    to: recipients,
    subject: email.subject ?? '',
    text: email.text?.replace(/\r\n/g, '\n') ?? '',
    attachments: email.attachments.map(({filename}) => filename ?? 'sans nom'),
  });
}
