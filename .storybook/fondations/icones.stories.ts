import {icon, iconNames, type IconName} from '@socle/elements/icons';
import {html, type TemplateResult} from 'lit';

export default {title: 'Fondations/Icônes'};

const card = (name: IconName) => html`
  <li class="doc-card">
    <span class="doc-icon">${icon(name)}</span>
    <h2>${name}</h2>
    <p><code class="doc-code">\${icon('${name}')}</code></p>
  </li>`;

export const All = {
  name: 'Toutes',
  render: (): TemplateResult => html`
    <h1>Icônes</h1>
    <p class="socle-lead">${iconNames.length} icônes d’après Lucide (licence ISC), écrites dans la page\u202f: elles prennent la couleur et la taille du texte.</p>
    <p>Une icône accompagne un mot et ne le remplace pas\u202f: les technologies d’assistance l’ignorent. Recopiez l’appel, avec <code class="doc-code">import {icon} from '@socle/elements/icons'</code>.</p>
    <ul class="doc-grid">${iconNames.map(card)}</ul>`,
};

export const InText = {
  name: 'Dans un texte et dans un bouton',
  render: (): TemplateResult => html`
    <h1>Avec des mots</h1>
    <p>${icon('clock')} Du lundi au vendredi, de 8\u00a0h\u00a030 à 12\u00a0h</p>
    <p class="socle-actions">
      <button type="button" class="socle-button socle-button--secondary">${icon('print')} Imprimer</button>
      <a class="socle-button socle-button--tertiary" href="#modifier">${icon('pencil')} Modifier l’adresse</a>
    </p>`,
};
