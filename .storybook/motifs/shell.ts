import {breadcrumb} from '@socle/elements/breadcrumb/template';
import {errorSummary, type ErrorItem} from '@socle/elements/error-summary/template';
import {footer} from '@socle/elements/footer/template';
import {header} from '@socle/elements/header/template';
import {icon} from '@socle/elements/icons';
import {skipLinks} from '@socle/elements/skip-links/template';
import {html, nothing, type TemplateResult} from 'lit';
import {service, territory} from './territory.js';

/** Where the links of a page lead: nowhere in a pattern, to the next page in the whole démarche. */
export interface Links {
  home: string;
  previous?: string;
  next: string;
}

/** Links that stay on the page. */
export const nowhere: Links = {home: '#accueil', previous: '#precedente', next: '#suite'};

/** What one page says, without its furniture. */
export interface PageContent {
  /** The page itself, `h1` included. */
  body: unknown;
  errors?: ErrorItem[];
  aside?: unknown;
  /** The name of who is connected. */
  user?: string;
  /** The page's name in the breadcrumb; the home page has none. */
  crumb?: string;
}

const title = 'Inscription à la restauration scolaire';

/** A whole page of the démarche, as a server writes it. */
export const shell = (links: Links, {body, errors = [], aside, user, crumb}: PageContent): TemplateResult => html`
  ${skipLinks({
    links: [
      {href: '#contenu', label: 'Aller au contenu'},
      {href: '#pied', label: 'Aller au pied de page'},
    ],
  })}
  ${header({
    territory: territory.name,
    mark: territory.mark ? html`<img src=${territory.mark} alt="" width="40" height="40">` : undefined,
    homeHref: links.home,
    service: title,
    ...(user && {user: {name: user, logoutAction: links.home}}),
  })}
  <main id="contenu" tabindex="-1">
    ${crumb ? breadcrumb({items: [{label: 'Accueil de la démarche', href: links.home}, {label: crumb}]}) : nothing}
    <div class="socle-columns">
      <div class="socle-question">${crumb ? back(links) : nothing} ${errorSummary({errors})} ${body}</div>
      <aside class="socle-aside" aria-label="À propos de votre demande">${aside ?? nothing} ${help}</aside>
    </div>
  </main>
  <div id="pied" tabindex="-1">${footer({
    territory: territory.name,
    accessibility: 'non conforme',
    links: [
      {href: links.home, label: 'Accueil de la démarche'},
      {href: '#donnees-personnelles', label: 'Données personnelles'},
      {href: '#mentions-legales', label: 'Mentions légales'},
    ],
    contact: service,
  })}</div>
`;

const back = ({previous}: Links) =>
  previous ? html`<p class="socle-back"><a href=${previous}>${icon('arrow-left')} Étape précédente</a></p>` : nothing;

const help = html`
  <section class="socle-panel">
    <h2>Besoin d’aide\u202f?</h2>
    <p>${service.name}</p>
    <ul class="socle-contacts">
      <li>${icon('phone')} <a href="tel:${service.phone.replaceAll(' ', '')}">${service.phone}</a></li>
      <li>${icon('mail')} <a href="mailto:${service.email}">${service.email}</a></li>
      <li>${icon('clock')} Du lundi au vendredi, de 8\u00a0h\u00a030 à 12\u00a0h</li>
    </ul>
    <p>Un conseiller France services peut aussi faire la démarche avec vous.</p>
  </section>`;

/** What is kept of the answers, and until when. */
export const kept = html`
  <section class="socle-panel">
    <h2>Votre brouillon</h2>
    <p>Numéro <strong>2B4-7F9-K3T</strong></p>
    <p>Vos réponses sont enregistrées à chaque étape et conservées jusqu’au 12 décembre 2026. Après cette date, elles sont effacées.</p>
  </section>`;
