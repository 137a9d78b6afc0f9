import {html, nothing} from 'lit';
import type {Html} from '@socle/core/html';

/** Who offers the démarche, which one it is, and who is connected. */
export interface HeaderContent {
  /** « Commune d’Aubremer ». */
  territory: string;
  /** The territory's mark: an SVG, or an image whose `alt` is empty since the name stands beside it. */
  mark?: Html;
  homeHref: string;
  /** « Inscription à la restauration scolaire ». */
  service: string;
  /** A choice about the page itself, at the same place of every page: the version of its texts, its language. */
  tools?: Html;
  user?: {name: string; /** Target of the POST that disconnects. */ logoutAction: string};
}

/** The documented HTML of the head of a page. */
export const header = ({territory, mark, homeHref, service, tools, user}: HeaderContent) => html`
  <socle-header>
    <header>
      <a href=${homeHref} data-home>
        ${mark ? html`<span data-mark>${mark}</span>` : nothing}
        <span>${territory}<span class="socle-visually-hidden"> – accueil</span></span>
      </a>
      <p data-service>${service}</p>
      ${tools ? html`<div data-tools>${tools}</div>` : nothing}
      ${user ? userPart(user) : nothing}
    </header>
  </socle-header>
`;

const userPart = ({name, logoutAction}: NonNullable<HeaderContent['user']>) => html`
  <div data-user>
    <p><span class="socle-visually-hidden">Connecté : </span>${name}</p>
    <form method="post" action=${logoutAction}>
      <button class="socle-button socle-button--tertiary">Se déconnecter</button>
    </form>
  </div>
`;
