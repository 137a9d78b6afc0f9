import {html, nothing} from 'lit';
import {icon} from '../icons/icons.js';

/** What every page must give at its end: the legal mention, the way to a person, the other pages. */
export interface FooterContent {
  territory: string;
  /** The level declared by the collectivité after an audit (art. 47 of the law of 11 February 2005). */
  accessibility: 'non conforme' | 'partiellement conforme' | 'totalement conforme';
  links: {href: string; label: string}[];
  contact?: {phone: string; email: string; address: string};
}

/** The documented HTML of the foot of a page. */
export const footer = ({territory, accessibility, links, contact}: FooterContent) => html`
  <socle-footer>
    <footer>
      <div data-territory>
        <p data-name>${territory}</p>
        ${contact ? contactPart(contact) : nothing}
      </div>
      <ul data-links>
        <li><a href="/accessibilite">Accessibilité : ${accessibility}</a></li>
        ${links.map(({href, label}) => html`<li><a href=${href}>${label}</a></li>`)}
      </ul>
    </footer>
  </socle-footer>
`;

const contactPart = ({phone, email, address}: NonNullable<FooterContent['contact']>) => html`
  <address>
    <p>${address}</p>
    <p>${icon('phone')}<a href=${telephoneHref(phone)}><span class="socle-visually-hidden">Téléphone : </span>${phone}</a></p>
    <p>${icon('mail')}<a href="mailto:${email}"><span class="socle-visually-hidden">Courriel : </span>${email}</a></p>
  </address>
`;

/** « 02 31 00 00 00 » → « tel:0231000000 ». */
const telephoneHref = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`;
