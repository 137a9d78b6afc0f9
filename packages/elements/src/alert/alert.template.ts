import {html, nothing} from 'lit';
import type {Html} from '@socle/core/html';
import {icon, type IconName} from '../icons/icons.js';

/** One message of the page, important enough to stand apart. */
export interface AlertContent {
  kind: 'info' | 'success' | 'warning' | 'error';
  title: string;
  /** Text under the title: anything Lit renders. */
  content?: Html;
  /** True when the message is the outcome of what the usager has just done: its title takes the focus once. */
  focus?: boolean;
  /** Level of the title in the page: 1 when the message is what the page is about. 2 by default. */
  level?: 1 | 2 | 3;
}

const icons: Record<AlertContent['kind'], IconName> = {
  info: 'info',
  success: 'check',
  warning: 'alert',
  error: 'error',
};

// The colour and the icon say it to the eyes, this word to the ears (RGAA 3.1).
const words: Record<AlertContent['kind'], string> = {
  info: 'Information',
  success: 'Succès',
  warning: 'Attention',
  error: 'Erreur',
};

/** The documented HTML of a message. */
export const alert = ({kind, title, content, focus = false, level = 2}: AlertContent) => html`
  <socle-alert kind=${kind} ?outcome=${focus}>
    ${icon(icons[kind])}
    <div>
      ${heading(level, focus, html`<span class="socle-visually-hidden">${words[kind]} : </span>${title}`)}
      ${content ? html`<div data-content>${content}</div>` : nothing}
    </div>
  </socle-alert>
`;

const heading = (level: 1 | 2 | 3, focusable: boolean, title: unknown) => {
  const tabindex = focusable ? '-1' : nothing;
  if (level === 1) return html`<h1 tabindex=${tabindex}>${title}</h1>`;
  return level === 2 ? html`<h2 tabindex=${tabindex}>${title}</h2>` : html`<h3 tabindex=${tabindex}>${title}</h3>`;
};
