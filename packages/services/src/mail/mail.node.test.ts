import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:net';
import {after, before, test} from 'node:test';
import {freePort} from '../database/postgres.testing.js';
import {mailer} from './mail.js';

/** Enough of an SMTP server to receive a message, or to refuse its recipient. */
function smtpServer(received: string[], refused: string): Server {
  return createServer(socket => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('data', chunk => {
      const text = String(chunk);
      received.push(text);
      if (inData) {
        if (!text.endsWith('\r\n.\r\n')) return;
        inData = false;
        socket.write('250 kept\r\n');
      } else if (text.startsWith('DATA')) {
        inData = true;
        socket.write('354 go\r\n');
      } else if (text.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write(text.includes(refused) ? '550 no such user\r\n' : '250 ok\r\n');
    });
    socket.on('error', () => {});
  });
}

const received: string[] = [];
let server: Server;
let url: string;
before(async () => {
  server = smtpServer(received, 'inconnu@exemple.fr').listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `smtp://127.0.0.1:${(server.address() as {port: number}).port}`;
});
after(() => server.close());

const from = 'Ville d’Aubremer <ne-pas-repondre@aubremer.fr>';

test('sends a French message', async () => {
  assert.equal(
    await mailer({url, from}).send({to: 'angela@exemple.fr', subject: 'Votre demande\r\nBcc: x@y.fr', text: 'Reçue.'}),
    true,
  );
  const all = received.join('');
  assert.match(all, /MAIL FROM:<ne-pas-repondre@aubremer\.fr>/);
  assert.match(all, /RCPT TO:<angela@exemple\.fr>/);
  assert.match(all, /Subject: Votre demande Bcc: x@y\.fr/);
  assert.ok(!/^Bcc:/m.test(all));
});

test('says false, and logs nothing personal, when the message cannot be sent', async t => {
  const log = t.mock.method(console, 'error', () => {});
  const nobody = `smtp://127.0.0.1:${await freePort()}`;
  assert.equal(await mailer({url: nobody, from}).send({to: 'angela@exemple.fr', subject: 's', text: 't'}), false);
  assert.equal(await mailer({url, from}).send({to: 'inconnu@exemple.fr', subject: 's', text: 't'}), false);
  assert.equal(
    await mailer({url, from})
      .send({to: 'a@b.fr, c@d.fr\r\nx', subject: 's', text: 't'})
      .then(() => true),
    true,
  );
  const written = log.mock.calls.map(call => call.arguments.join(' ')).join('\n');
  assert.match(written, /ESOCKET|ECONN/);
  assert.ok(!/angela|inconnu/.test(written));
});
