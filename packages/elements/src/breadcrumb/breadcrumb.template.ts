import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** The pages above this one, then this one. */
export interface BreadcrumbContent {
  /** From the home page to the present one, which comes last. */
  items: {label: string; href?: string}[];
}

/** The documented HTML of « où suis-je ? ». */
export const breadcrumb = ({items}: BreadcrumbContent) => html`
  <socle-breadcrumb>
    <nav aria-label="Fil d’Ariane">
      <ol>
        ${items.map((item, index) => html`<li>${place(item, index === items.length - 1)}</li>`)}
      </ol>
    </nav>
  </socle-breadcrumb>
`;

const place = ({label, href}: BreadcrumbContent['items'][number], current: boolean) =>
  href
    ? html`<a href=${href} aria-current=${ifDefined(current ? 'page' : undefined)}>${label}</a>`
    : html`<span aria-current=${ifDefined(current ? 'page' : undefined)}>${label}</span>`;
