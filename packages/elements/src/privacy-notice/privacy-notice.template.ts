import {html, nothing} from 'lit';

/** What articles 13 and 14 of the RGPD ask to be said where data are collected. Each text stands alone after its heading. */
export interface PrivacyNoticeContent {
  /** « Commune d’Aubremer ». */
  controller: string;
  /** « Étudier votre demande d’inscription et facturer les repas ». */
  purpose: string;
  /** « Mission d’intérêt public (RGPD, article 6.1.e) ». */
  basis: string;
  recipients: string;
  /** « Deux ans après la fin de l’année scolaire ». */
  retention: string;
  /** Rights that apply and how to use them, in whole sentences. */
  rights: string;
  dpo: {email: string};
  /** Data not asked from the usager, and who supplies them (article 14). */
  sources?: string[];
  fullTextHref?: string;
}

const entry = (term: string, description: unknown) => html`<div><dt>${term}</dt><dd>${description}</dd></div>`;

/** The documented HTML of a short notice, its long part folded. It informs: it asks for no consent. */
export const privacyNotice = ({
  controller,
  purpose,
  basis,
  recipients,
  retention,
  rights,
  dpo,
  sources = [],
  fullTextHref,
}: PrivacyNoticeContent) => html`
  <socle-privacy-notice>
    <h2>Vos données personnelles</h2>
    <dl>
      ${entry('À quoi elles servent', purpose)}
      ${entry('Qui en est responsable', controller)}
      ${entry('Combien de temps elles sont gardées', retention)}
    </dl>
    <details>
      <summary>En savoir plus sur vos données et vos droits</summary>
      <dl>
        ${entry('Ce qui nous autorise à les utiliser', basis)}
        ${entry('Qui les reçoit', recipients)}
        ${sources.length ? entry('Données fournies par d’autres administrations', html`<ul>${sources.map(source => html`<li>${source}</li>`)}</ul>`) : nothing}
        ${entry('Vos droits', rights)}
        ${entry('Déléguée ou délégué à la protection des données', html`<a href="mailto:${dpo.email}">${dpo.email}</a>`)}
        ${entry('Si vous pensez que vos droits ne sont pas respectés', html`Vous pouvez adresser une réclamation à la <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.`)}
      </dl>
    </details>
    ${fullTextHref ? html`<p><a href=${fullTextHref}>Lire la politique de protection des données</a></p>` : nothing}
  </socle-privacy-notice>
`;
