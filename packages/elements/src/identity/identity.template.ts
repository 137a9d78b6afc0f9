import {html, nothing} from 'lit';
import type {Html} from '@socle/core/html';
import {alert, type AlertContent} from '../alert/alert.template.js';

/** How a return from FranceConnect ended, when nobody is connected. */
export type IdentityOutcome = 'cancelled' | 'not-matched' | 'unavailable' | 'expired' | 'refused';

/** The way in: FranceConnect first, then the way without an account. */
export interface IdentityContent {
  /** GET link that starts the connection, on the same tab. */
  href: string;
  /** Where one goes on without FranceConnect, when it is a link. */
  anonymousHref?: string;
  /** The same way, when it is more than a link: a form that starts a draft, for instance. */
  anonymous?: Html;
  /** Names of the data received: « Nom de naissance », « Prénoms »… */
  data: string[];
  /** What the last attempt came to; absent on a first visit. */
  outcome?: IdentityOutcome;
}

/** Who is connected, and the way out. */
export interface IdentityConnectedContent {
  /** First name and family name, as the provider gave them. */
  name: string;
  /** POST target that disconnects, here and at the provider. */
  logoutAction: string;
  /** « FranceConnect ». */
  provider: string;
}

/** What is said of each outcome: what happened, that nothing is lost, what to do. Nobody is blamed. */
export const identityOutcomes: Record<IdentityOutcome, Pick<AlertContent, 'kind' | 'title' | 'content'>> = {
  cancelled: {
    kind: 'info',
    title: 'Vous avez quitté FranceConnect avant la fin',
    content: html`<p>Rien n’est perdu. Vous pouvez réessayer, ou continuer autrement.</p>`,
  },
  // Also the answer for a record that says « décédé »: the words stay soft on purpose (protocols §1.5).
  'not-matched': {
    kind: 'warning',
    title: 'FranceConnect n’a pas pu confirmer votre identité',
    content: html`<p>Rien n’est perdu. Vous pouvez réessayer, utiliser un autre compte ou continuer autrement.</p>
      <p>Si cela se répète, appelez-nous ou venez au guichet\u202f: nous trouverons une solution avec vous.</p>`,
  },
  unavailable: {
    kind: 'warning',
    title: 'FranceConnect est momentanément indisponible',
    content: html`<p>Rien n’est perdu. Vous pouvez réessayer dans quelques minutes, ou continuer autrement dès maintenant.</p>`,
  },
  expired: {
    kind: 'info',
    title: 'Le délai de connexion est dépassé',
    content: html`<p>Pour votre sécurité, une connexion doit se terminer en quelques minutes. Rien n’est perdu\u202f:
      vous pouvez recommencer, ou continuer autrement.</p>`,
  },
  refused: {
    kind: 'warning',
    title: 'La connexion n’a pas abouti',
    content: html`<p>Rien n’est perdu. FranceConnect propose plusieurs comptes\u202f: vous pouvez en utiliser un autre,
      ou continuer autrement.</p>`,
  },
};

/** The documented HTML of the choice between FranceConnect and the way without an account. */
export const identity = ({href, anonymousHref, anonymous, data, outcome}: IdentityContent) => html`
  <socle-identity>
    ${outcome ? alert({...identityOutcomes[outcome], focus: true}) : nothing}
    <p>FranceConnect est la solution proposée par l’État pour sécuriser et simplifier la connexion à vos services en ligne.</p>
    <div data-provider>
      <a href=${href} data-franceconnect><span>S’identifier avec</span> <span>FranceConnect</span></a>
      <p data-busy role="status" data-text="Redirection vers FranceConnect…"></p>
      <p><a href="https://franceconnect.gouv.fr/" target="_blank" rel="noopener"
        title="Qu’est-ce que FranceConnect\u202f? - nouvelle fenêtre">Qu’est-ce que FranceConnect\u202f?</a></p>
    </div>
    ${
      data.length
        ? html`
    <div data-received>
      <p>Avec FranceConnect, nous recevons\u202f:</p>
      <ul>${data.map(name => html`<li>${name}</li>`)}</ul>
      <p>Votre téléphone et votre adresse postale n’en font pas partie\u202f: nous vous les demanderons si besoin.</p>
    </div>`
        : nothing
    }
    ${
      anonymousHref || anonymous
        ? html`
    <p data-or>ou</p>
    <div data-anonymous>
      ${anonymousHref ? html`<a class="socle-button socle-button--secondary" href=${anonymousHref}>Continuer sans FranceConnect</a>` : nothing}
      ${anonymous}
    </div>`
        : nothing
    }
  </socle-identity>
`;

/** The documented HTML of a connected person. It holds a form: keep it outside the page's own. */
export const identityConnected = ({name, logoutAction, provider}: IdentityConnectedContent) => html`
  <socle-identity data-connected>
    <p>Connexion avec ${provider}\u202f: <strong>${name}</strong></p>
    <form method="post" action=${logoutAction}>
      <button class="socle-button socle-button--tertiary">Se déconnecter</button>
    </form>
  </socle-identity>
`;
