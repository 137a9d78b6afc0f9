import {texts} from '@socle/core/texts';
import {breadcrumb} from '@socle/elements/breadcrumb/template';
import {errorSummary} from '@socle/elements/error-summary/template';
import {footer} from '@socle/elements/footer/template';
import {header} from '@socle/elements/header/template';
import {skipLinks} from '@socle/elements/skip-links/template';
import type {ErrorItem} from '@socle/elements/error-summary/template';
import {renderPage} from '@socle/services/render';
import {html, nothing} from 'lit';
import type {Visit} from '../routes/visit.js';
import {EASY_READ, versionChoice, versionNote} from './version-choice.js';

/** What one page says; the furniture around it is the same everywhere. */
export interface PageContent {
  /** What the page is about, in its title: « Les justificatifs ». */
  title: string;
  /** « Étape 4 sur 7 ». */
  stage?: string;
  /** Refusals, told at the top of the page. */
  errors?: ErrorItem[];
  /** The way back, above everything: a link. */
  back?: unknown;
  /** The page itself, `h1` included. */
  body: unknown;
  /** Beside the question on wide screens, after it in the source. */
  aside?: unknown;
  /** Links above the page, from the home page on; the last one has no address. */
  crumbs?: {label: string; href?: string}[];
  status?: number;
  /** Id of the form that holds what is being typed: changing the version of the texts sends it, so that nothing is lost. */
  form?: string;
}

/** Writes a whole page. */
export function page(visit: Visit, content: PageContent): Response {
  const {demarche, territory, version, stylesheets, scripts, headers} = visit.site;
  const errors = content.errors ?? [];
  const stage = content.stage ? `${content.stage}\u202F: ` : '';
  const document = renderPage({
    lang: 'fr',
    title: `${errors.length > 0 ? texts().errorPrefix : ''}${stage}${content.title} – ${demarche.title} – ${territory.name}`,
    stylesheets,
    scripts,
    theme: territory.theme,
    bodyClass: version === 'easy' ? 'socle-page socle-page--easy' : 'socle-page',
    headExtra: html`<link rel="icon" href=${territory.mark} type="image/svg+xml">`,
    body: furniture(visit, content, errors),
  });
  return new Response(document, {
    status: content.status ?? 200,
    headers: {...headers, 'content-type': 'text/html; charset=utf-8'},
  });
}

function furniture(visit: Visit, content: PageContent, errors: ErrorItem[]): unknown {
  const {site, sites, session} = visit;
  const {demarche, territory, words} = site;
  const identity = session?.data.identity;
  return html`
    ${skipLinks({
      links: [
        {href: '#contenu', label: 'Aller au contenu'},
        {href: '#pied', label: 'Aller au pied de page'},
      ],
    })}
    ${header({
      territory: territory.name,
      mark: html`<img src=${territory.mark} alt="" width="40" height="40">`,
      homeHref: '/',
      service: demarche.title,
      tools: versionChoice(visit, content.form),
      ...(identity && {
        user: {
          name: `${identity.givenName} ${identity.preferredUsername ?? identity.familyName}`,
          logoutAction: '/identite/deconnexion',
        },
      }),
    })}
    <main id="contenu" tabindex="-1">
      ${content.crumbs ? breadcrumb({items: content.crumbs}) : nothing}
      <div class="socle-columns">
        <div class="socle-question">${content.back ?? nothing} ${errorSummary({errors})} ${content.body}</div>
        ${content.aside ? html`<aside class="socle-aside" aria-label="À propos de votre demande">${content.aside}</aside>` : nothing}
      </div>
      ${versionNote(visit)}
    </main>
    <div id="pied" tabindex="-1">${footer({
      territory: territory.name,
      accessibility: territory.accessibility.state,
      links: [
        {href: '/', label: 'Accueil de la démarche'},
        {href: '/donnees-personnelles', label: 'Données personnelles'},
        {href: '/mentions-legales', label: 'Mentions légales'},
        ...(sites.easy ? [{href: EASY_READ, label: words.version.about}] : []),
      ],
      contact: territory.service,
    })}</div>
  `;
}

/** A paragraph each. */
export const paragraphs = (sentences: string[]) => sentences.map(sentence => html`<p>${sentence}</p>`);

/** A list of sentences. */
export const list = (items: string[]) => html`<ul class="socle-list">${items.map(item => html`<li>${item}</li>`)}</ul>`;
