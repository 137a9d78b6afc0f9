import {html} from 'lit';

/** Where a keyboard user may go at once. */
export interface SkipLinksContent {
  /** `href` is the id of a place of this page, with its `#`. */
  links: {href: string; label: string}[];
}

/** The documented HTML of the skip links: the first thing of the page. */
export const skipLinks = ({links}: SkipLinksContent) => html`
  <socle-skip-links>
    <nav aria-label="Accès rapide">
      <ul>
        ${links.map(({href, label}) => html`<li><a href=${href}>${label}</a></li>`)}
      </ul>
    </nav>
  </socle-skip-links>
`;
