import {formatDate} from '@socle/core/formats';
import {alert} from '@socle/elements/alert/template';
import {identityOutcomes, type IdentityOutcome} from '@socle/elements/identity/template';
import type {Draft} from '@socle/services/drafts';
import {html, nothing} from 'lit';
import type {Visit} from '../visit.js';
import {help} from './help.js';
import {begin} from './home.js';
import {page} from './layout.js';

/** A page that says one thing, and where to go from there. */
export function messagePage(
  visit: Visit,
  message: {title: string; text: string; status: number; next?: {href: string; label: string}},
): Response {
  const next = message.next ?? {href: '/', label: 'Aller à l’accueil de la démarche'};
  return page(visit, {
    title: message.title,
    status: message.status,
    body: html`
      <h1>${message.title}</h1>
      <p class="socle-lead">${message.text}</p>
      <p><a class="socle-button" href=${next.href}>${next.label}</a></p>
    `,
    aside: help(visit.site),
  });
}

export const notFoundPage = (visit: Visit) =>
  messagePage(visit, {
    status: 404,
    title: 'Cette page n’existe pas',
    text: 'L’adresse est peut-être incomplète. Vos réponses enregistrées ne sont pas perdues.',
  });

export const nothingOpenPage = (visit: Visit) =>
  messagePage(visit, {
    status: 404,
    title: 'Aucune demande n’est ouverte sur cet appareil',
    text: 'Votre session a peut-être pris fin. Si vous aviez commencé une demande, ouvrez son lien de suivi : vos réponses y sont conservées. Sinon, commencez une nouvelle demande.',
  });

export const problemPage = (visit: Visit) =>
  messagePage(visit, {
    status: 500,
    title: 'Le service a rencontré un problème',
    text: 'Ce que vous aviez enregistré n’est pas perdu. Attendez un instant, puis réessayez. Si cela continue, appelez-nous.',
  });

export const unreadablePage = (visit: Visit, text: string, back: string) =>
  messagePage(visit, {
    status: 400,
    title: 'L’envoi n’a pas abouti',
    text,
    next: {href: back, label: 'Revenir à la page précédente'},
  });

/** The draft is kept: its number, until when, and the link that opens it anywhere. */
export function savedPage(visit: Visit, draft: Draft, link: string, sentTo: string | undefined): Response {
  return page(visit, {
    title: 'Votre brouillon est enregistré',
    body: html`
      ${alert({
        kind: 'success',
        title: 'Votre brouillon est enregistré',
        content: html`<p>Numéro : <strong>${draft.number}</strong>. Il est conservé jusqu’au ${formatDate(draft.expiresAt)}.</p>`,
        focus: true,
        level: 1,
      })}
      <h2>Pour le reprendre</h2>
      <p>Sur cet appareil, revenez simplement sur ce site. Sur un autre appareil, ouvrez ce lien personnel :</p>
      <p class="socle-panel"><a href=${link}>${link}</a></p>
      <p>
        ${sentTo ? `Nous l’avons aussi envoyé à ${sentTo}. ` : nothing}Ce lien donne accès à vos réponses : ne le confiez à
        personne.
      </p>
      <div class="socle-actions">
        <a class="socle-button" href="/demarche/reprendre">Continuer maintenant</a>
        <a class="socle-button socle-button--tertiary" href="/">Revenir à l’accueil</a>
      </div>
      ${closeSession}
    `,
    aside: help(visit.site),
  });
}

/** On a shared computer, nobody must find the answers of the person before. */
export const closeSession = html`
  <form method="post" action="/identite/deconnexion" class="socle-panel">
    <p>Cet appareil sert à d’autres personnes ? Fermez votre session : il faudra le lien de suivi pour y revenir.</p>
    <button class="socle-button socle-button--secondary">Fermer ma session sur cet appareil</button>
  </form>
`;

/** Deleting a draft asks first (RGAA 11.12.2). */
export function deletePage(visit: Visit, draft: Draft): Response {
  return page(visit, {
    title: 'Supprimer la demande',
    body: html`
      <h1>Supprimer la demande ${draft.number} ?</h1>
      <p class="socle-lead">Vos réponses et vos documents seront effacés. Personne ne pourra les retrouver.</p>
      <form method="post" action="/demarche/supprimer" class="socle-actions">
        <button type="submit" class="socle-button">Supprimer la demande</button>
        <a class="socle-button socle-button--secondary" href="/">La garder</a>
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
