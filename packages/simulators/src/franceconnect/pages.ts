import {formatDate} from '@socle/core/formats';
import {html} from 'hono/html';
import {failedConnections, people, type Person} from '../identities/identities.js';
import {page, type Html} from '../page/page.js';
import {transmitted} from './scopes.js';

const SERVICE = 'FranceConnect';

/** Who connects: one button a person, described by what choosing it leads to. */
export const choicePage = (service: string): Html =>
  page({
    service: SERVICE,
    title: `Se connecter à ${service}`,
    body: html`
    <p>Choisissez une identité d’essai.</p>
    <form method="post">
      <h2>Connexions qui aboutissent</h2>
      <ul class="choices">${people.map(person => choice(person.id, `${person.given_name} ${nameOf(person)}`, person.leadsTo))}</ul>
      <h2>Connexions qui n’aboutissent pas</h2>
      <ul class="choices">${failedConnections.map(({id, label, leadsTo}) => choice(id, label, leadsTo))}</ul>
      <p class="actions">${comeBack(service)}</p>
    </form>`,
  });

const choice = (id: string, label: string, leadsTo: string): Html => html`
  <li>
    <button name="identite" value="${id}" aria-describedby="${id}-suite">${label}</button>
    <p id="${id}-suite">${leadsTo}</p>
  </li>`;

/** What the service receives. A public service informs: there is nothing to tick. */
export const informationPage = (service: string, person: Person, scopes: string[]): Html => {
  const {claims, data} = transmitted(scopes);
  return page({
    service: SERVICE,
    title: 'Données transmises',
    body: html`
      <p>Vous êtes ${person.given_name} ${nameOf(person)}. Ces données sont transmises à ${service} :</p>
      <dl>${claims.map(([name, label]) => html`<dt>${label}</dt><dd>${valueOf(person, name)}</dd>`)}</dl>
      ${
        data.length
          ? html`
        <p>${service} pourra aussi lire, pendant une minute :</p>
        <ul>${data.map(label => html`<li>${label}</li>`)}</ul>`
          : ''
      }
      <form method="post">
        <p class="actions">
          <button name="action" value="continuer">Continuer sur ${service}</button>
          <button name="action" value="autre-identite" class="secondary">Choisir une autre identité</button>
          ${comeBack(service)}
        </p>
      </form>`,
  });
};

/** What this server is, for who opens its address. */
export const homePage = (issuer: string): Html =>
  page({
    service: SERVICE,
    title: 'Simulateur de FranceConnect',
    body: html`
    <p>Il se comporte comme FranceConnect v2 (niveau eIDAS faible) pour les services qui tournent sur cet ordinateur.</p>
    <dl><dt>Émetteur</dt><dd>${issuer}</dd></dl>
    <p><a href="/api/v2/.well-known/openid-configuration">Configuration OpenID Connect</a></p>`,
  });

const comeBack = (service: string): Html =>
  html`<button name="action" value="revenir" class="secondary">Revenir sur ${service}</button>`;

const nameOf = (person: Person): string => person.preferred_username ?? person.family_name;

function valueOf(person: Person, claim: string): string {
  if (claim === 'birthdate') return formatDate(person.birthdate);
  if (claim === 'gender') return person.gender === 'female' ? 'Féminin' : 'Masculin';
  if (claim === 'birthplace' && !person.birthplace) return 'À l’étranger';
  return String(person[claim as keyof Person] ?? 'Non renseigné');
}
