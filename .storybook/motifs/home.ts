import {identity, identityConnected, type IdentityOutcome} from '@socle/elements/identity/template';
import {html} from 'lit';
import {shell, type Links} from './shell.js';

const needed = [
  'un justificatif de domicile de moins de 3 mois',
  'l’attestation d’assurance scolaire de chaque enfant',
  'votre attestation de quotient familial, si vous n’utilisez pas FranceConnect',
];

const data = [
  'votre prénom et votre nom',
  'votre date de naissance',
  'votre adresse électronique',
  'votre quotient familial, auprès de la CAF ou de la MSA',
];

/** The first page: what is asked, how long it takes, and the ways to begin. */
export const homePage = (links: Links, {outcome, user}: {outcome?: IdentityOutcome; user?: string} = {}) =>
  shell(links, {
    user,
    body: html`
      <h1>Inscription à la restauration scolaire</h1>
      <p class="socle-lead">Inscrivez vos enfants à la cantine des écoles publiques d’Aubremer pour l’année scolaire.</p>
      <section class="socle-prose">
        <h2>Avant de commencer</h2>
        <p>Il vous faut 10 minutes environ. Préparez\u202f:</p>
        <ul class="socle-list">${needed.map(one => html`<li>${one}</li>`)}</ul>
        <p>Le service Éducation vous répond sous 10 jours ouvrés.</p>
      </section>
      <section class="socle-panel">
        <h2>Commencer</h2>
        ${user ? connected(user, links) : identity({href: links.next, data, outcome, anonymous: withoutAccount(links)})}
      </section>`,
  });

const withoutAccount = ({next}: Links) => html`
  <form method="post" action=${next}>
    <button type="submit" class="socle-button socle-button--secondary">Commencer sans compte</button>
  </form>`;

const connected = (name: string, {home, next}: Links) => html`
  ${identityConnected({name, provider: 'FranceConnect', logoutAction: home})}
  <p><a class="socle-button" href=${next}>Commencer la demande</a></p>`;
