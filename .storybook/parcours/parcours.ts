import {html, type TemplateResult} from 'lit';
import {nowhere, type Links} from '../motifs/shell.js';

/** The pages of a whole démarche, in order: the name of the story's address, and that of a reader. */
export const pages = [
  ['home', 'Accueil'],
  ['identity', 'Votre identité'],
  ['child', 'L’enfant à inscrire'],
  ['quotient', 'Votre quotient familial'],
  ['documents', 'Vos justificatifs'],
  ['agreements', 'Vos accords'],
  ['review', 'Vérification'],
  ['payment', 'Paiement'],
  ['receipt', 'Accusé de réception'],
] as const;

/** One of the pages of the démarche. */
export type PageName = (typeof pages)[number][0];

/** The address of a story of this file, from inside Storybook's frame. */
export const addressOf = (story: string) => `?path=/story/parcours--${story}`;

/** Addresses of the numbered pages before a page. */
const doneBefore = (position: number) => pages.slice(1, position).map(([name]) => addressOf(name));

/** Another state of the same page. */
interface Variant {
  story: string;
  name: string;
}

/** One page of the démarche, linked to the one before and to the one after, under a bar that is no part of it. */
export function pageOf(
  name: PageName,
  write: (links: Links, done: readonly string[]) => TemplateResult,
  variants: readonly Variant[] = [],
): TemplateResult {
  const position = pages.findIndex(([one]) => one === name);
  const [previous, next] = [pages[position - 1], pages[position + 1]];
  const links: Links = {
    home: addressOf('home'),
    ...(previous && {previous: addressOf(previous[0])}),
    next: next ? addressOf(next[0]) : nowhere.next,
  };
  return html`
    <nav class="doc-variants" aria-label="La démarche en entier">
      <p>Page ${position + 1} sur ${pages.length}</p>
      ${previous ? html`<p><a href=${addressOf(previous[0])}>Précédente\u202f: ${previous[1]}</a></p>` : ''}
      ${next ? html`<p><a href=${addressOf(next[0])}>Suivante\u202f: ${next[1]}</a></p>` : ''}
      ${variants.map(variant => html`<p>Autre état\u202f: <a href=${addressOf(variant.story)}>${variant.name}</a></p>`)}
    </nav>
    ${write(links, doneBefore(position))}`;
}
