import {html, svg} from 'lit';
import {header, type HeaderContent} from './header.template.js';

export default {title: 'Page/En-tête', render: header};

const mark = svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="currentColor"><circle cx="12" cy="12" r="10"/></svg>`;

const aubremer = {
  territory: 'Commune d’Aubremer',
  homeHref: '#',
  service: 'Inscription à la restauration scolaire',
} satisfies HeaderContent;

export const Anonymous = {name: 'Sans compte', args: {...aubremer, mark} satisfies HeaderContent};

export const Connected = {
  name: 'Personne connectée',
  args: {
    ...aubremer,
    mark,
    user: {name: 'Angela Dubois', logoutAction: '/identite/deconnexion'},
  } satisfies HeaderContent,
};

export const WithTools = {
  name: 'Avec un choix de version',
  args: {
    ...aubremer,
    mark,
    tools: html`<form method="post" action="/texte">
      <button class="socle-button socle-button--tertiary" name="version" value="facile">Version facile à lire</button>
    </form>`,
    user: {name: 'Angela Dubois', logoutAction: '/identite/deconnexion'},
  } satisfies HeaderContent,
};

export const WithoutMark = {name: 'Sans marque', args: aubremer};

export const LongNames = {
  name: 'Noms longs',
  args: {
    territory: 'Communauté d’agglomération du Pays-de-Falaise et des Monts-d’Auge-Maritimes',
    homeHref: '#',
    service: 'Demande de transport scolaire pour un élève ou un étudiant en situation de handicap',
    user: {name: 'Marie-Antoinette de La Rochefoucauld-Saint-Germain', logoutAction: '/identite/deconnexion'},
  } satisfies HeaderContent,
};
