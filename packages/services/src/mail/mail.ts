import {createTransport} from 'nodemailer';

export interface Mailer {
  /** Sends a text message; false when it could not be sent. Never throws, and writes no address nor text in any log. */
  send: (message: {to: string; subject: string; text: string}) => Promise<boolean>;
}

const TIMEOUT = 10_000;

/** Mail by one SMTP server. `from`: `Ville d’Aubremer <ne-pas-repondre@aubremer.fr>`. */
export function mailer({url, from}: {url: string; from: string}): Mailer {
  const transport = createTransport(
    {url, connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT},
    {from},
  );
  return {
    async send({to, subject, text}) {
      try {
        // `to` as an object is one address: a comma typed by a person does not make it two.
        const {accepted} = await transport.sendMail({to: {name: '', address: to}, subject: oneLine(subject), text});
        return accepted.length > 0;
      } catch (error) {
        console.error(`mail: a message could not be sent (${(error as {code?: string}).code ?? 'unknown cause'}).`);
        return false;
      }
    },
  };
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');
