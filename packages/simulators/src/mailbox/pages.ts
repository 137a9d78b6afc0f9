import {count, formatDateTime} from '@socle/core/formats';
import {html} from 'hono/html';
import {page, type Html} from '../page/page.js';
import type {Message} from './messages.js';

const SERVICE = 'une messagerie';

/** Every message received, the newest first. */
export const listPage = (messages: readonly Message[]): Html =>
  page({
    service: SERVICE,
    title: 'Courriels reçus',
    body: html`
    <p>Rien ne sort de cet ordinateur : les courriels envoyés par les services d’essai arrivent ici, quelle que soit l’adresse.</p>
    ${messages.length ? table(messages) : html`<p>Aucun courriel pour l’instant. Rechargez la page après un envoi.</p>`}`,
  });

const table = (messages: readonly Message[]): Html => html`
  <table>
    <caption>${count(messages.length, {one: 'courriel', other: 'courriels'})}</caption>
    <thead><tr><th scope="col">Objet</th><th scope="col">Pour</th><th scope="col">Reçu le</th></tr></thead>
    <tbody>${messages.map(
      ({id, subject, to, receivedAt}) => html`
      <tr><td><a href="/messages/${id}">${subject || '(sans objet)'}</a></td><td>${to.join(', ')}</td><td>${formatDateTime(receivedAt)}</td></tr>`,
    )}
    </tbody>
  </table>
  <form method="post" action="/vider"><p class="actions"><button class="secondary">Effacer tous les courriels</button></p></form>`;

/** One message, as text: what a mail program without images shows. */
export const messagePage = ({subject, from, to, receivedAt, text, attachments}: Message): Html =>
  page({
    service: SERVICE,
    title: subject || '(sans objet)',
    body: html`
    <p><a href="/">Tous les courriels</a></p>
    <dl>
      <dt>De</dt><dd>${from}</dd>
      <dt>Pour</dt><dd>${to.join(', ')}</dd>
      <dt>Reçu le</dt><dd>${formatDateTime(receivedAt)}</dd>
      ${attachments.length ? html`<dt>Pièces jointes</dt><dd>${attachments.join(', ')}</dd>` : ''}
    </dl>
    ${text ? html`<pre>${text}</pre>` : html`<p>Ce courriel n’a pas de version en texte.</p>`}`,
  });

/** The message was erased, or never was. */
export const missingPage = (): Html =>
  page({
    service: SERVICE,
    title: 'Courriel introuvable',
    body: html`<p>Ce courriel a été effacé. <a href="/">Tous les courriels</a></p>`,
  });
