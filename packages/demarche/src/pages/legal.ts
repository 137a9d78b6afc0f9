import {formatDate} from '@socle/core/formats';
import {html} from 'lit';
import type {Visit} from '../routes/visit.js';
import {list, page, paragraphs} from './layout.js';
import {crumbs} from './step.js';

/** The declaration of accessibility, in the order that the décret 2019-768 and the RGAA give it. */
export function accessibilityPage(visit: Visit): Response {
  const {demarche, territory, words} = visit.site;
  const {state, findings, established} = territory.accessibility;
  const title = 'Déclaration d’accessibilité';
  return page(visit, {
    title,
    crumbs: crumbs(title),
    body: html`
      <div class="socle-prose">
        <h1>${title}</h1>
        ${paragraphs(words.legal.accessibility(state))}
        <p>
          ${territory.name} s’engage à rendre son service accessible, conformément à l’article 47 de la loi n° 2005-102 du
          11 février 2005. Cette déclaration s’applique au service « ${demarche.title} ».
        </p>
        <h2>État de conformité</h2>
        <p>
          Ce service est <strong>${state}</strong> avec le référentiel général d’amélioration de l’accessibilité (RGAA),
          version 4.1.2, pour les raisons ci-dessous.
        </p>
        <h2>Résultats des tests</h2>
        ${list(findings)}
        <h2>Établissement de cette déclaration</h2>
        <p>Cette déclaration a été établie le ${formatDate(established)}.</p>
        <h2>Retour d’information et contact</h2>
        <p>
          Vous n’arrivez pas à accéder à un contenu ou à une étape ? Écrivez à
          <a href="mailto:${territory.service.email}">${territory.service.email}</a> ou appelez le ${territory.service.phone} :
          nous vous orienterons vers une alternative accessible, ou nous ferons la démarche avec vous.
        </p>
        <h2>Voies de recours</h2>
        <p>
          Vous avez signalé un défaut qui vous empêche d’accéder au service et nous ne vous avons pas répondu ? Vous pouvez :
        </p>
        <ul class="socle-list">
          <li>écrire au <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ;</li>
          <li>
            contacter le <a href="https://www.defenseurdesdroits.fr/saisir/delegues">délégué du Défenseur des droits</a> de
            votre région ;
          </li>
          <li>
            envoyer un courrier sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
          </li>
        </ul>
      </div>
    `,
  });
}

/** What is done with the usager's data (RGPD, articles 13 and 14). */
export const personalDataPage = (visit: Visit) =>
  textPage(visit, 'Données personnelles', visit.site.demarche.privacy.fullText);

/** Who publishes the service, and under which rules. */
export const legalPage = (visit: Visit) => textPage(visit, 'Mentions légales', visit.site.territory.legal);

function textPage(visit: Visit, title: string, sentences: string[]): Response {
  return page(visit, {
    title,
    crumbs: crumbs(title),
    body: html`
      <div class="socle-prose">
        <h1>${title}</h1>
        ${paragraphs(sentences)}
      </div>
    `,
  });
}
