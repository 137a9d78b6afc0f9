import {formatDate} from '@socle/core/formats';
import {alert} from '@socle/elements/alert/template';
import {field} from '@socle/elements/field/template';
import {form} from '@socle/elements/form/template';
import {identityOutcomes, type IdentityOutcome} from '@socle/elements/identity/template';
import type {Draft} from '@socle/services/drafts';
import {html, nothing} from 'lit';
import type {Visit} from '../routes/visit.js';
import {help} from './help.js';
import {begin} from './home.js';
import {page} from './layout.js';

/** A page that says one thing, and where to go from there. */
export function messagePage(
  visit: Visit,
  message: {
    title: string;
    text: string;
    status: number;
    next?: {href: string; label: string};
    more?: {href: string; label: string};
  },
): Response {
  const next = message.next ?? {href: '/', label: visit.site.words.messages.home};
  return page(visit, {
    title: message.title,
    status: message.status,
    body: html`
      <h1>${message.title}</h1>
      <p class="socle-lead">${message.text}</p>
      <p><a class="socle-button" href=${next.href}>${next.label}</a></p>
      ${message.more ? html`<p><a href=${message.more.href}>${message.more.label}</a></p>` : nothing}
    `,
    aside: help(visit.site),
  });
}

export const notFoundPage = (visit: Visit) =>
  messagePage(visit, {
    status: 404,
    ...visit.site.words.messages.notFound,
  });

export const nothingOpenPage = (visit: Visit) =>
  messagePage(visit, {
    status: 404,
    ...visit.site.words.messages.nothingOpen,
    more: {href: '/reprendre', label: visit.site.words.home.ask},
  });

export const problemPage = (visit: Visit) =>
  messagePage(visit, {
    status: 500,
    ...visit.site.words.messages.problem,
  });

export const unreadablePage = (visit: Visit, text: string, back: string) =>
  messagePage(visit, {
    status: 400,
    title: visit.site.words.messages.unreadable.title,
    text,
    next: {href: back, label: visit.site.words.messages.unreadable.back},
  });

/** The draft is kept: its number, until when, and the link that opens it anywhere. */
export function savedPage(
  visit: Visit,
  draft: Draft,
  link: string,
  sentTo: string | undefined,
  ask?: {value: string; error?: string},
): Response {
  const words = visit.site.words.saved;
  return page(visit, {
    title: words.title,
    ...(ask?.error && {status: 422, errors: [{id: 'courriel', message: ask.error}]}),
    body: html`
      ${alert({
        kind: 'success',
        title: words.title,
        content: html`<p>Numéro : <strong>${draft.number}</strong>${words.keptUntil(formatDate(draft.expiresAt))}</p>`,
        focus: !ask?.error,
        level: 1,
      })}
      <h2>${words.resume}</h2>
      <p>${words.here}</p>
      <p class="socle-panel"><a href=${link}>${link}</a></p>
      <p>
        ${sentTo ? words.sentTo(sentTo) : nothing}${words.secret}
      </p>
      ${ask ? whereToSend(words.where, ask) : nothing}
      <div class="socle-actions">
        <a class="socle-button" href="/demarche/reprendre">Continuer maintenant</a>
        <a class="socle-button socle-button--tertiary" href="/">Revenir à l’accueil</a>
      </div>
      ${closeSession(visit)}
    `,
    aside: help(visit.site),
  });
}

/** The address is asked when the draft is saved for later, and not before. */
const whereToSend = (
  words: Visit['site']['words']['saved']['where'],
  {value, error}: {value: string; error?: string},
) => html`
  <h2>${words.title}</h2>
  <p>${words.text}</p>
  ${form({
    action: '/demarche/enregistre',
    content: field({
      name: 'courriel',
      label: words.label,
      subject: words.subject,
      type: 'email',
      autocomplete: 'email',
      required: true,
      value,
      error,
    }),
    submit: words.send,
    submitValue: 'envoyer',
    note: false,
    label: words.title,
  })}
`;

/** On a shared computer, nobody must find the answers of the person before. */
export const closeSession = ({site: {words}}: Visit) => html`
  <form method="post" action="/identite/deconnexion" class="socle-panel">
    <p>${words.close.text}</p>
    <button class="socle-button socle-button--secondary">${words.close.button}</button>
  </form>
`;

/** Deleting a draft asks first (RGAA 11.12.2). */
export function deletePage(visit: Visit, draft: Draft): Response {
  const words = visit.site.words.remove;
  return page(visit, {
    title: words.title,
    body: html`
      <h1>${words.question(draft.number)}</h1>
      <p class="socle-lead">${words.warning}</p>
      <form method="post" action="/demarche/supprimer" class="socle-actions">
        <button type="submit" class="socle-button">${words.yes}</button>
        <a class="socle-button socle-button--secondary" href="/">${words.no}</a>
      </form>
    `,
    aside: help(visit.site),
  });
}

/** The return from FranceConnect without an identity: nothing is lost, and every way on is there. */
export function identityOutcomePage(visit: Visit, outcome: IdentityOutcome, draft: Draft | undefined): Response {
  return page(visit, {
    title: identityOutcomes[outcome].title,
    body: html`
      ${alert({...identityOutcomes[outcome], focus: true, level: 1})}
      ${
        draft
          ? html`<p>Vos réponses sont conservées.</p>
            <p><a class="socle-button" href="/demarche/reprendre">Continuer la demande sans FranceConnect</a></p>`
          : nothing
      }
      ${begin(visit)}
    `,
    aside: help(visit.site),
  });
}
