import {html} from 'lit';
import {icon, iconNames} from './icons.js';

export default {
  title: 'Page/Icônes',
  render: () => html`<ul class="socle-list">${iconNames.map(name => html`<li>${icon(name)} ${name}</li>`)}</ul>`,
};

export const All = {name: 'Toutes', args: {}};
