import {html, nothing, type TemplateResult} from 'lit';
import {live, type ShownTheme} from './live.js';
import {styled} from './styled.js';
import {territoryNames} from './names.js';
import {pairsOf} from './pair-files.js';
import {commandOf, madeThemes, markOf, type MadeTheme} from './made-themes.js';

export default {title: 'Fondations/Thèmes'};

/** The colours that one recognises a territory by, read where its pairs say what they are used for. */
const keyColours = (territory: string, scheme: string) => {
  const all = pairsOf(territory, scheme);
  const ground = all.find(({use}) => use.startsWith('page/text/ink/on-ground'))?.background;
  const accents = all
    .filter(({use}) => ['button/primary/rest', 'button/primary/hover'].includes(use))
    .map(({background}) => background);
  return [...new Set([...accents, ground].filter(colour => colour !== undefined))].slice(0, 4);
};

const card =
  ({scheme, territory}: ShownTheme) =>
  (theme: MadeTheme) => {
    const mark = markOf(theme.name);
    return html`
    <li class="doc-card">
      ${mark ? html`<img src=${mark} alt="" width="48" height="48">` : nothing}
      <h2>${territoryNames[theme.name]}</h2>
      <p>${theme.text}${theme.name === territory ? ' C’est le thème montré en ce moment.' : ''}</p>
      <div class="doc-swatches" aria-hidden="true">
        ${keyColours(theme.name, scheme).map(colour => html`<span class="doc-swatch" ${styled({background: colour})}></span>`)}
      </div>
      <p class="doc-name">${keyColours(theme.name, scheme).join(' ')}</p>
      <p><code class="doc-code">${commandOf(theme.name)}</code></p>
    </li>`;
  };

export const Shipped = {
  name: 'Les trois thèmes livrés',
  render: (): TemplateResult =>
    live(
      theme => html`
        <h1>Thèmes</h1>
        <p class="socle-lead">Un thème ne change que des valeurs\u202f: couleurs, ornement, police. Aubremer et le Haut-Bocage n’existent pas.</p>
        <ul class="doc-grid doc-grid--wide">${madeThemes.map(card(theme))}</ul>
        <p>La commande calcule les rampes de couleurs et le rapport de chaque couple dans les quatre jeux\u202f: clair, sombre, et les deux en contraste renforcé. Un couple qui échoue est corrigé et dit, ou refusé quand la couleur est imposée.</p>`,
    ),
};
