import {formatDate} from '@socle/core/formats';
import {alert} from '@socle/elements/alert/template';
import {identity, identityConnected} from '@socle/elements/identity/template';
import type {Draft} from '@socle/services/drafts';
import {html, nothing} from 'lit';
import type {Visit} from '../routes/visit.js';
import type {Words} from '../words/usual.js';
import {help} from './help.js';
import {list, page, paragraphs} from './layout.js';

/** The first page: what the démarche asks, who answers, and the ways to begin. */
export function homePage(visit: Visit, draft: Draft | undefined, notice?: string): Response {
  const {demarche, words} = visit.site;
  return page(visit, {
    title: 'Accueil',
    body: html`
      ${notice ? alert({kind: 'success', title: notice, focus: true}) : nothing}
      <h1>${demarche.title}</h1>
      <p class="socle-lead">${demarche.home.lead}</p>
      ${draft ? foundDraft(words, draft) : nothing}
      <section class="socle-prose">
        <h2>Avant de commencer</h2>
        <p>${words.home.have(demarche.home.duration)}</p>
        ${list(demarche.home.needed)}
        <p>${demarche.home.answer}</p>
      </section>
      <section class="socle-panel">
        <h2>Commencer ${draft ? 'une autre demande' : ''}</h2>
        ${begin(visit)}
      </section>
      <section class="socle-prose">
        <h2>${words.home.already}</h2>
        ${paragraphs(words.home.follow)}
        <p><a href="/reprendre">${words.home.ask}</a></p>
        <h2>${words.home.otherwise}</h2>
        ${list(demarche.home.otherWays)}
      </section>
    `,
    aside: help(visit.site),
  });
}

/** The ways to begin: with FranceConnect, or without an account. */
export function begin(visit: Visit): unknown {
  const {demarche, words} = visit.site;
  const connected = visit.session?.data.identity;
  if (connected) {
    return html`
      ${identityConnected({
        name: `${connected.givenName} ${connected.familyName}`,
        provider: 'FranceConnect',
        logoutAction: '/identite/deconnexion',
      })}
      <p><a class="socle-button" href="/identite/connexion?autre">Commencer la demande</a></p>
    `;
  }
  return html`
    ${paragraphs(words.home.identity)}
    ${identity({
      href: '/identite/connexion',
      data: demarche.identity.data,
      anonymous: html`
        <form method="post" action="/demarche/commencer">
          <button type="submit" class="socle-button socle-button--secondary">Commencer sans compte</button>
        </form>
      `,
    })}
  `;
}

/** A draft found in this browser: to go on with it, or to delete it. */
export function foundDraft(words: Words, draft: Draft): unknown {
  return html`
    <section class="socle-panel">
      <h2>${words.home.resume}</h2>
      <p>
        ${words.home.begun(formatDate(draft.createdAt))}
        <strong>${draft.number}</strong>${words.home.keptUntil(formatDate(draft.expiresAt))}
      </p>
      <div class="socle-actions">
        <a class="socle-button" href="/demarche/reprendre">Reprendre la demande</a>
        <a class="socle-button socle-button--tertiary" href="/demarche/supprimer">Supprimer la demande</a>
      </div>
    </section>
  `;
}
