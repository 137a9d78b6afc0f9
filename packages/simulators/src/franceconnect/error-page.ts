import {html} from 'hono/html';
import type {ErrorOut, KoaContextWithOIDC} from 'oidc-provider';
import {page, pageHeaders, type Html} from '../page/page.js';

/** What is shown on the provider's side: nobody is sent back to the service. */
export interface ErrorPageContent {
  title: string;
  /** FranceConnect's own code, when the documentation gives one. */
  code?: string;
  explanation: string;
  /** In the words of the library, for the developer. */
  detail?: string;
}

/** The page on which FranceConnect leaves the user when it cannot trust the request. */
export const errorPage = ({title, code, explanation, detail}: ErrorPageContent): Html =>
  page({
    service: 'FranceConnect',
    title,
    body: html`
    <p>${explanation}</p>
    ${code ? html`<p>Code d’erreur : <strong>${code}</strong></p>` : ''}
    ${detail ? html`<p class="note">Pour la personne qui développe : ${detail}</p>` : ''}
    <p>Fermez cette page ou revenez en arrière pour reprendre votre démarche.</p>`,
  });

/** Errors of oidc-provider that cannot go back to the service. */
export async function renderError(context: KoaContextWithOIDC, out: ErrorOut, error: Error): Promise<void> {
  const detail = [out.error, out.error_description].filter(Boolean).join(' – ');
  context.set(pageHeaders([]));
  context.type = 'html';
  context.body = String(await errorPage({...contentOf(error), detail}));
}

function contentOf(error: Error): ErrorPageContent {
  if (error.name === 'InvalidClient') {
    return {
      title: 'Service inconnu',
      code: 'Y04EA6EF',
      explanation: 'Le service qui vous envoie ici n’est pas enregistré.',
    };
  }
  if (error.name === 'SessionNotFound') {
    return {
      title: 'Votre session a expiré',
      code: 'Y190001',
      explanation: 'Plus de trente minutes ont passé, ou cette page a déjà servi.',
    };
  }
  return {title: 'Une erreur est survenue', explanation: 'La demande du service n’a pas pu être traitée.'};
}
