import {alert} from '@socle/elements/alert/template';
import {field} from '@socle/elements/field/template';
import {form} from '@socle/elements/form/template';
import type {Draft} from '@socle/services/drafts';
import {html, nothing} from 'lit';
import type {Entries} from '../answers/answers.js';
import type {Step} from '../description/contract.js';
import type {Fault} from '../answers/judge.js';
import {pathOf} from '../answers/progress.js';
import type {Visit} from '../routes/visit.js';
import {help} from './help.js';
import {foundDraft} from './home.js';
import {page, paragraphs} from './layout.js';

/** Id of the form that holds answers. */
const HELD = 'tenues';

/** What was typed to receive a link again, and what is wrong in it. */
export interface Asked {
  number: string;
  email: string;
  faults: readonly Fault[];
}

/** The link to a demande, again, for the one who gave the e-mail address in it. */
export function resumePage(visit: Visit, draft: Draft | undefined, {number, email, faults}: Asked): Response {
  const words = visit.site.words.resume;
  const errorOf = (name: string) => faults.find(fault => fault.name === name)?.message;
  return page(visit, {
    title: words.title,
    status: faults.length > 0 ? 422 : 200,
    errors: faults.map(({id, message}) => ({id, message})),
    body: html`
      <h1>${words.title}</h1>
      ${draft ? foundDraft(visit.site.words, draft) : nothing}
      <h2>${words.again}</h2>
      ${paragraphs(words.how)}
      ${form({
        action: '/reprendre',
        content: html`
          ${field({name: 'numero', label: words.number, subject: words.numberSubject, hint: words.numberHint, required: true, value: number, error: errorOf('numero')})}
          ${field({name: 'courriel', label: words.email, subject: words.emailSubject, hint: words.emailHint, type: 'email', autocomplete: 'email', required: true, value: email, error: errorOf('courriel')})}
        `,
        submit: words.send,
        submitValue: 'envoyer',
        label: words.again,
      })}
    `,
    aside: help(visit.site),
  });
}

/** The same answer whether such a demande exists or not: it tells a stranger nothing. */
export function linkAskedPage(visit: Visit): Response {
  const words = visit.site.words.resume;
  return page(visit, {
    title: words.asked.title,
    body: html`
      ${alert({kind: 'info', title: words.asked.title, content: html`${paragraphs(words.asked.text)}`, focus: true, level: 1})}
      <p><a href="/reprendre">${words.asked.again}</a></p>
    `,
    aside: help(visit.site),
  });
}

/**
 * Answers that came without a session, or from a page of another demande. They are in the page that answers, in the
 * browser that sent them, and nowhere else: once the personal link is open in another tab, one button sends them again.
 */
export function heldAnswersPage(visit: Visit, step: Step, fields: Entries, why: 'closed' | 'other'): Response {
  const words = visit.site.words.held;
  const documents = step.items.some(({kind}) => kind === 'documents');
  const response = page(visit, {
    title: words[why].title,
    status: why === 'closed' ? 401 : 409,
    form: HELD, // Changing the version of the texts must not lose them either.
    body: html`
      ${alert({kind: 'warning', title: words[why].title, content: html`<p>${words[why].text(step.title)}</p>`, focus: true, level: 1})}
      <h2>${words.what}</h2>
      <ol class="socle-list">
        <li>${words.open} <a href="/reprendre" target="_blank" rel="noopener">${words.ask}</a></li>
        <li>${words.back}</li>
      </ol>
      ${documents ? html`<p>${words.documents}</p>` : nothing}
      <p>${words.stay}</p>
      <form id=${HELD} method="post" action=${pathOf(step.id)} class="socle-actions">
        ${fields
          .filter(([name]) => name !== 'action')
          .map(([name, value]) => html`<input type="hidden" name=${name} value=${value}>`)}
        <button type="submit" class="socle-button" name="action" value="garder">${words.send}</button>
      </form>
    `,
    aside: help(visit.site),
  });
  if (why === 'closed') response.headers.set('www-authenticate', 'Lien');
  return response;
}
