import {html, type TemplateResult} from 'lit';
import {live, valueOf} from './live.js';
import {styled} from './styled.js';

export default {title: 'Fondations/Espaces'};

const spaces: [step: number, use: string][] = [
  [1, 'Entre une icône et son bord'],
  [2, 'Entre une étiquette et son champ'],
  [3, 'Marge intérieure d’un champ'],
  [4, 'Entre deux paragraphes'],
  [5, 'Entre deux champs'],
  [6, 'Entre deux parties'],
  [7, 'Entre la question et la colonne d’aide'],
  [8, 'Au pied de la page'],
];

export const Scale = {
  name: 'Échelle',
  render: (): TemplateResult =>
    live(
      () => html`
        <h1>Espaces</h1>
        <p class="socle-lead">Une unité de 4\u00a0px, huit pas. Les espaces grandissent avec le texte.</p>
        <dl class="doc-scale">
          ${spaces.map(([step, use]) => {
            const property = `--socle-space-${step}`;
            return html`
              <div>
                <dt>${use} – <span class="doc-name">${property}</span>, <span class="doc-name">${valueOf(property)}</span></dt>
                <dd><span class="doc-bar" ${styled({'inline-size': `var(${property})`})}></span></dd>
              </div>`;
          })}
        </dl>`,
    ),
};

const shapes: [property: string, use: string][] = [
  ['--socle-radius-control', 'Arrondi d’un contrôle, d’un bouton'],
  ['--socle-radius-panel', 'Arrondi d’un panneau'],
];

const lengths: [property: string, use: string][] = [
  ['--socle-target', 'Hauteur d’un contrôle, d’un bouton'],
  ['--socle-border-control', 'Bord d’un contrôle'],
  ['--socle-gutter', 'Marge de la page, de 360 à 1440\u00a0px'],
  ['--socle-line-length', 'Longueur d’une ligne de texte'],
  ['--socle-measure', 'Colonne des questions'],
  ['--socle-page', 'Page entière'],
];

export const Shapes = {
  name: 'Formes et mesures',
  render: (): TemplateResult =>
    live(
      () => html`
        <h1>Formes et mesures</h1>
        <ul class="doc-grid">
          ${shapes.map(
            ([property, use]) => html`
            <li class="doc-card">
              <span class="doc-swatch" ${styled({'border-radius': `var(${property})`, background: 'var(--socle-color-accent-tint)'})}></span>
              <h2>${use}</h2>
              <p class="doc-name">${property}\u202f: ${valueOf(property)}</p>
            </li>`,
          )}
        </ul>
        <dl class="doc-scale">
          ${lengths.map(
            ([property, use]) => html`
            <div><dt>${use} – <span class="doc-name">${property}</span></dt><dd class="doc-name">${valueOf(property)}</dd></div>`,
          )}
        </dl>`,
    ),
};
