import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {sessionFr, type SessionWords} from '@socle/core/texts/draft-fr';

/** The end of a session, and the way to put it off. */
export interface SessionContent {
  /** ISO instant. */
  expiresAt: string;
  /** The time of the server when it wrote the page, ISO: the clock of the device may be wrong. */
  now: string;
  /** Where « Rester connecté » is sent, by POST. */
  keepAlive: string;
  /** Id of the form that « Enregistrer et quitter » sends. */
  form: string;
  /** Address where the link is asked for again. */
  resumeHref: string;
  /** How long a session lasts, in minutes: said on the page when it is short. */
  limit?: number;
  /** How long before the end the warning comes, in ms: 20 s at least. */
  warnMs?: number;
  /** The dialog that is open: absent when none is. */
  open?: 'warning' | 'ended';
  words?: SessionWords;
}

/** The documented HTML of the end of a session; out of the form, one a page. */
export const session = (content: SessionContent) => {
  const {expiresAt, now, keepAlive, limit, warnMs, open, words = sessionFr} = content;
  return html`
  <socle-session expires-at=${expiresAt} server-now=${now} keep-alive=${keepAlive} warn-ms=${ifDefined(warnMs)}>
    ${limit === undefined ? nothing : html`<p data-limit>${words.limit(limit)}</p>`}
    <dialog aria-labelledby="session-titre" aria-describedby="session-texte" data-warning ?open=${open === 'warning'}>
      ${warning(content, words)}
    </dialog>
    <dialog aria-labelledby="session-finie" aria-describedby="session-suite" data-ended ?open=${open === 'ended'}>
      <h2 id="session-finie" tabindex="-1">${words.ended}</h2>
      <p id="session-suite">${words.after}</p>
      <p><a href=${content.resumeHref} target="_blank" rel="noopener">${words.resume}</a></p>
      <div class="socle-actions">
        <button type="button" class="socle-button" data-close>${words.close}</button>
      </div>
    </dialog>
  </socle-session>
`;
};

const warning = ({form}: SessionContent, words: SessionWords) => html`
      <h2 id="session-titre" tabindex="-1">${words.ends} <span data-left><span data-minutes>2</span> ${words.minutes} <span data-seconds>00</span> ${words.seconds}</span></h2>
      <p id="session-texte">${words.kept}</p>
      <p role="status" class="socle-visually-hidden" data-said></p>
      <p role="alert" data-trouble></p>
      <span hidden data-one-minute>${words.oneMinute}</span>
      <span hidden data-sorry>${words.trouble}</span>
      <div class="socle-actions">
        <button type="button" class="socle-button" data-stay>${words.stay}</button>
        <button type="submit" class="socle-button socle-button--secondary" form=${form} name="action" value="enregistrer" formnovalidate data-leave>${words.leave}</button>
      </div>`;
