import {html, nothing} from 'lit';
import {nameOf} from '../routes/chosen-version.js';
import type {Visit} from '../routes/visit.js';

/** Where the choice of a version is explained, and offered again. */
export const EASY_READ = '/facile-a-lire';

/**
 * The button that leaves for the other version, at the same place of every page (RGAA 12.2). On a page of questions it
 * sends the form of that page, so that what is being typed is kept: `form` is its id, and `submit` its main action.
 */
export function versionChoice({sites, site, url}: Visit, form?: string): unknown {
  if (!sites.easy) return undefined;
  const version = nameOf(site.version === 'easy' ? 'usual' : 'easy');
  const label = site.words.version.change;
  if (form) {
    // Enter in a field presses the first submit button of the form, wherever it stands in the page: not ours.
    return html`
      <button type="submit" form=${form} class="socle-visually-hidden" name="action" value="continuer" tabindex="-1" aria-hidden="true">${label}</button>
      <button type="submit" form=${form} class="socle-button socle-button--tertiary" name="action" value="texte:${version}" formnovalidate>${label}</button>
    `;
  }
  return html`
    <form method="post" action="/texte">
      <input type="hidden" name="retour" value=${url.pathname + url.search}>
      <button type="submit" class="socle-button socle-button--tertiary" name="version" value=${version}>${label}</button>
    </form>
  `;
}

/** At the end of every easy page: who has not read it yet. */
export function versionNote({site: {words}}: Visit): unknown {
  if (!words.version.note) return nothing;
  return html`<p class="socle-version-note">${words.version.note} <a href=${EASY_READ}>${words.version.about}</a></p>`;
}
