import {html, type TemplateResult} from 'lit';
import {colourOf, live, type ShownTheme} from './live.js';
import {styled} from './styled.js';
import {pairsOf} from './pair-files.js';
import {byComponent, ratioText, type Pair} from './pairs.js';
import {schemeNames, territoryNames} from './names.js';

export default {title: 'Fondations/Couleurs'};

const families: {title: string; text: string; names: [string, string][]}[] = [
  {
    title: 'Textes et fonds',
    text: 'Un texte se lit sur chacun de ces fonds. Le fond de la page est légèrement teinté, les panneaux ressortent.',
    names: [
      ['ink', 'Texte'],
      ['ink-soft', 'Texte secondaire\u202f: aides, précisions'],
      ['ground', 'Fond de la page'],
      ['panel', 'Panneau'],
    ],
  },
  {
    title: 'Traits',
    text: 'Le trait sépare et ne porte aucun sens. Le bord d’un contrôle se distingue de son fond à 3 contre 1.',
    names: [
      ['line', 'Trait de séparation'],
      ['control', 'Bord d’un contrôle'],
    ],
  },
  {
    title: 'Territoire',
    text: 'Une seule couleur d’accent, pour les actions. L’ornement ne colore jamais un texte ni un contrôle.',
    names: [
      ['accent', 'Accent\u202f: boutons, liens'],
      ['accent-hover', 'Accent au survol'],
      ['accent-tint', 'Teinte d’accent'],
      ['on-accent', 'Texte sur l’accent'],
      ['ornament', 'Ornement'],
      ['ornament-2', 'Second ornement'],
      ['focus', 'Anneau de focus'],
    ],
  },
  {
    title: 'Messages',
    text: 'La couleur ne dit jamais rien seule\u202f: une icône et un mot l’accompagnent toujours.',
    names: [
      ['success', 'Succès'],
      ['success-tint', 'Teinte de succès'],
      ['warning', 'Attention'],
      ['warning-tint', 'Teinte d’attention'],
      ['error', 'Erreur'],
      ['error-tint', 'Teinte d’erreur'],
      ['info', 'Information'],
      ['info-tint', 'Teinte d’information'],
    ],
  },
];

const swatch = ([name, use]: [string, string]) => {
  const property = `--socle-color-${name}`;
  return html`
    <li class="doc-card">
      <span class="doc-swatch" ${styled({background: `var(${property})`})}></span>
      <h3>${use}</h3>
      <p class="doc-name">${property}</p>
      <p class="doc-name">${colourOf(property)}</p>
    </li>`;
};

const family = ({title, text, names}: (typeof families)[number]) => html`
  <h2>${title}</h2>
  <p>${text}</p>
  <ul class="doc-grid">${names.map(swatch)}</ul>`;

const intro = ({territory, scheme}: ShownTheme) => html`
  <p class="socle-lead">${territoryNames[territory] ?? territory}, ${schemeNames[scheme]}. Choisissez un autre territoire, la clarté ou le contraste dans la barre d’outils.</p>`;

export const Palette = {
  name: 'Palette',
  render: (): TemplateResult => live(theme => html`<h1>Couleurs</h1>${intro(theme)}${families.map(family)}`),
};

const row = ({use, foreground, background, ratio, minimum}: Pair) => html`
  <tr>
    <th scope="row" class="doc-name">${use}</th>
    <td aria-hidden="true"><span class="doc-pair" ${styled({color: foreground, background})}>${minimum > 3 ? 'Aa' : '●'}</span></td>
    <td class="doc-name">${foreground}</td>
    <td class="doc-name">${background}</td>
    <td class="doc-number">${ratioText(ratio)}</td>
    <td class="doc-number">${minimum.toLocaleString('fr-FR')}</td>
    <td>${ratio >= minimum ? 'Suffisant' : 'Insuffisant'}</td>
  </tr>`;

const table = ([component, pairs]: [string, Pair[]]) => html`
  <div class="doc-scroll" role="region" aria-label="Rapports de contraste\u202f: ${component}" tabindex="0">
    <table class="doc-table">
      <caption>${component}</caption>
      <thead>
        <tr>
          <th scope="col">Emploi</th>
          <td></td>
          <th scope="col">Devant</th>
          <th scope="col">Derrière</th>
          <th scope="col">Rapport</th>
          <th scope="col">Minimum</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>${pairs.map(row)}</tbody>
    </table>
  </div>`;

const ratios = (pairs: Pair[], {territory, scheme}: ShownTheme) => html`
  <p>${territoryNames[territory] ?? territory}, ${schemeNames[scheme]}\u202f: ${pairs.length} couples, ${pairs.filter(({ratio, minimum}) => ratio < minimum).length} sous le minimum.</p>
  ${byComponent(pairs).map(table)}`;

export const Ratios = {
  name: 'Rapports de contraste',
  // Hundreds of computed rows: nobody copies their HTML, and colouring it takes the page many seconds.
  parameters: {docs: {canvas: {sourceState: 'none'}}},
  render: (): TemplateResult =>
    live(
      theme => html`
        <h1>Rapports de contraste</h1>
        <p class="socle-lead">Chaque couple de couleurs que montre un composant, calculé à la construction du thème\u202f: 4,5 pour un texte, 3 pour un grand texte, un bord ou une icône, davantage en contraste renforcé.</p>
        ${ratios(pairsOf(theme.territory, theme.scheme), theme)}`,
    ),
};
