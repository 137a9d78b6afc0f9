import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {createTransport} from 'nodemailer';
import {Browser} from '../../test/browser.js';
import {mailboxSimulator, type Mailbox, type Message} from './mailbox.js';
import {Messages} from './messages.js';

describe('the mailbox', () => {
  let mailbox: Mailbox;
  before(async () => {
    mailbox = await mailboxSimulator({port: 0, smtpPort: 0});
  });
  after(() => mailbox.close());

  const send = (message: object) =>
    createTransport(mailbox.smtpUrl).sendMail({from: 'mairie@aubremer.example', to: 'a@b.fr', ...message});
  const received = async () => (await (await fetch(`${mailbox.url}/messages.json`)).json()) as Message[];

  test('shows what was sent, as text, the newest first', async () => {
    await send({subject: 'Premier', text: 'Bonjour.\n\nÀ bientôt.'});
    await send({
      subject: 'Reçu <n° 12>',
      text: 'Votre numéro : <A1>',
      attachments: [{filename: 'reçu.txt', content: 'x'}],
    });
    const [newest, oldest] = await received();
    assert.deepEqual([newest.subject, oldest.subject], ['Reçu <n° 12>', 'Premier']);
    assert.deepEqual(
      [newest.to, newest.from, newest.attachments],
      [['a@b.fr'], 'mairie@aubremer.example', ['reçu.txt']],
    );
    assert.equal(oldest.text.trim(), 'Bonjour.\n\nÀ bientôt.');

    const browser = new Browser();
    const list = await browser.open(`${mailbox.url}/`);
    assert.match(list.html, /Reçu &lt;n° 12&gt;/);
    const message = await browser.open(`${mailbox.url}/messages/${newest.id}`);
    assert.match(message.html, /Votre numéro : &lt;A1&gt;/);
    assert.match(message.headers.get('content-security-policy')!, /default-src 'none'/);

    const emptied = await browser.press(list, 'Effacer tous les courriels');
    assert.match(emptied.html, /Aucun courriel/);
    assert.equal((await browser.open(message.url)).status, 404);
  });

  test('a message that is too large is refused, and not kept', async () => {
    const before = (await received()).length;
    await assert.rejects(send({subject: 'Gros', text: 'x'.repeat(11 * 1024 * 1024)}));
    assert.equal((await received()).length, before);
  });

  test('keeps the last 200 messages', () => {
    const messages = new Messages();
    for (let index = 0; index < 203; index++)
      messages.add({from: '', to: [], subject: String(index), text: '', attachments: []});
    assert.equal(messages.list.length, 200);
    assert.equal(messages.list[0].subject, '202');
  });
});
