import {getRequestListener} from '@hono/node-server';
import {simulatorPages} from '../page/page.js';
import {openPort, type Simulator} from '../port/port.js';
import {Messages} from './messages.js';
import {listPage, messagePage, missingPage} from './pages.js';
import {receiveMail} from './smtp.js';

export type {Message} from './messages.js';

/** What the mailbox is started with. */
export interface MailboxOptions {
  /** Port of the pages on `localhost`; 0 takes any free one. */
  port: number;
  /** Port that receives mail on `localhost`; 0 takes any free one. */
  smtpPort: number;
}

/** A running mailbox; `smtpUrl` is where to send mail. */
export interface Mailbox extends Simulator {
  smtpUrl: string;
}

/** Receives mail by SMTP and shows it as text: `/`, and `/messages.json`. Everything is in memory. */
export async function mailboxSimulator({port, smtpPort}: MailboxOptions): Promise<Mailbox> {
  const messages = new Messages();
  const opened = await openPort(port);
  const smtp = await receiveMail(smtpPort, messages).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });

  const pages = simulatorPages();
  pages.get('/', context => context.html(listPage(messages.list)));
  pages.get('/messages.json', context => context.json(messages.list));
  pages.get('/messages/:id', context => {
    const message = messages.find(context.req.param('id'));
    return message ? context.html(messagePage(message)) : context.html(missingPage(), 404);
  });
  pages.post('/vider', context => {
    messages.clear();
    return context.redirect('/', 303);
  });

  opened.handle(getRequestListener(pages.fetch));
  return {
    url: opened.url,
    smtpUrl: `smtp://localhost:${smtp.port}`,
    async close() {
      await Promise.all([opened.close(), smtp.close()]);
    },
  };
}
