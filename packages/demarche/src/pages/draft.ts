import {formatDate} from '@socle/core/formats';
import {clockTime} from '@socle/core/draft/page/clock-time';
import {alert} from '@socle/elements/alert/template';
import {draft} from '@socle/elements/draft/template';
import {session} from '@socle/elements/session/template';
import {html, nothing} from 'lit';
import {newPageName} from '../routes/origin.js';
import {pathOf} from '../answers/progress.js';
import type {Visit} from '../routes/visit.js';
import type {Words} from '../words/usual.js';
import type {StepView} from './step.js';

/** Twenty hours: from there on, a limit of time needs no warning on the page (RGAA 13.1.4). */
const LONG = 20 * 60;

/** The saving of the draft, and what the page tells the server of it. */
export function draftStatus({site}: Visit, view: StepView): unknown {
  const {number, version, updatedAt} = view.draft;
  const instant = updatedAt.toISOString();
  const time = clockTime(instant, 'fr', 'Europe/Paris');
  const day = formatDate(updatedAt);
  return draft({
    number,
    version,
    page: newPageName(),
    endpoint: `/brouillon/${view.step.id}`,
    href: pathOf(view.step.id, view.back),
    savedAt: {instant, words: day === formatDate(new Date()) ? time : `${time}, le ${day}`},
    words: site.words.draft.saving,
  });
}

/** The end of the session, and the way to put it off. */
export function sessionEnd(visit: Visit, form: string): unknown {
  const {site, bricks, session: open} = visit;
  if (!open) return nothing;
  const minutes = Math.round(bricks.sessions.lifetimeMs / 60_000);
  return session({
    expiresAt: open.expiresAt.toISOString(),
    now: new Date().toISOString(),
    keepAlive: '/session/prolonger',
    form,
    resumeHref: '/reprendre',
    ...(minutes < LONG && {limit: minutes}),
    words: site.words.session,
  });
}

/** Two versions of the same answers: which one stays is for the usager to say. */
export const conflictNotice = ({step: {conflict}}: Words, step: string, back: boolean, form: string) =>
  alert({
    kind: 'warning',
    title: conflict.title,
    focus: true,
    content: html`
      <p>${conflict.text}</p>
      <div class="socle-actions">
        <button type="submit" form=${form} class="socle-button socle-button--secondary" name="action" value="garder" formnovalidate>${conflict.keep}</button>
        <a class="socle-button socle-button--tertiary" href=${pathOf(step, back)}>${conflict.view}</a>
      </div>
    `,
  });
