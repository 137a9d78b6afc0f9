import {formatDate} from '@socle/core/formats';
import {icon} from '@socle/elements/icons';
import type {Draft} from '@socle/services/drafts';
import {html} from 'lit';
import type {Site} from '../routes/visit.js';
import {paragraphs} from './layout.js';

/** Who can help, on every page of the démarche. */
export function help({territory: {service}, words}: Site): unknown {
  return html`
    <section class="socle-panel">
      <h2>Besoin d’aide ?</h2>
      <p>${service.name}</p>
      <ul class="socle-contacts">
        <li>${icon('phone')} <a href="tel:${service.phone.replaceAll(/\s/gu, '')}">${service.phone}</a></li>
        <li>${icon('mail')} <a href="mailto:${service.email}">${service.email}</a></li>
        <li>${icon('clock')} ${service.hours}</li>
      </ul>
      <p>${words.help.adviser}</p>
    </section>
  `;
}

/** What is kept of the draft, and until when. */
export function kept({words}: Site, draft: Draft): unknown {
  return html`
    <section class="socle-panel">
      <h2>${words.draft.title}</h2>
      <p>Numéro <strong>${draft.number}</strong></p>
      ${paragraphs(words.draft.kept(formatDate(draft.expiresAt)))}
    </section>
  `;
}
