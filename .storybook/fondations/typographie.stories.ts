import {html, type TemplateResult} from 'lit';
import {live, valueOf} from './live.js';
import {styled} from './styled.js';

export default {title: 'Fondations/Typographie'};

const sizes: [name: string, use: string, sample: string][] = [
  ['3xl', 'Montant à payer', '43,20\u00a0€'],
  ['2xl', 'Titre de la page, la question', 'Quelle est l’école de votre enfant\u202f?'],
  ['xl', 'Titre d’une partie', 'Avant de commencer'],
  ['large', 'Sous-titre, première phrase', 'Le prix d’un repas dépend de votre quotient familial.'],
  ['base', 'Texte, étiquettes, boutons', 'Une photo nette suffit. Un document refusé ne fait pas perdre les autres.'],
  ['small', 'Précisions, colonne d’aide', 'Vos réponses sont conservées 30 jours.'],
];

/** Pixels on this screen, for who measures a drawing: « 39,6 px ». */
const pixels = (property: string) => {
  const probe = document.createElement('span');
  probe.style.setProperty('font-size', `var(${property})`);
  document.body.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return `${(Math.round(size * 10) / 10).toLocaleString('fr-FR')}\u00a0px`;
};

const line = ([name, use, sample]: (typeof sizes)[number]) => {
  const property = `--socle-size-${name}`;
  const isHeading = ['3xl', '2xl', 'xl', 'large'].includes(name);
  const style = {
    'font-size': `var(${property})`,
    'font-weight': isHeading ? 'var(--socle-weight-bold)' : 'var(--socle-weight-normal)',
    'line-height': isHeading ? 'var(--socle-line-heading)' : 'var(--socle-line-text)',
  };
  return html`
    <div>
      <dt>${use} – <span class="doc-name">${property}</span>, ${pixels(property)} ici (<span class="doc-name">${valueOf(property)}</span>)</dt>
      <dd ${styled(style)}>${sample}</dd>
    </div>`;
};

export const Scale = {
  name: 'Échelle',
  render: (): TemplateResult =>
    live(
      () => html`
        <h1>Typographie</h1>
        <p class="socle-lead">Police du thème\u202f: ${valueOf('--socle-font').split(',')[0]?.replaceAll(/["']/g, '')}. Tailles en <code class="doc-code">rem</code>\u202f: elles suivent celle que le lecteur a choisie.</p>
        <dl class="doc-scale">${sizes.map(line)}</dl>
        <p class="doc-note">Rapport de 1,2 entre deux tailles sur un téléphone, de 1,25 sur un grand écran. Interligne\u202f: ${valueOf('--socle-line-text')} pour le texte, ${valueOf('--socle-line-heading')} pour les titres.</p>`,
    ),
};

const weights: [name: string, use: string][] = [
  ['normal', 'Texte'],
  ['strong', 'Étiquettes, messages d’erreur'],
  ['bold', 'Titres, boutons'],
];

export const Weights = {
  name: 'Graisses',
  render: (): TemplateResult => html`
    <h1>Graisses</h1>
    <dl class="doc-scale">
      ${weights.map(
        ([name, use]) => html`
        <div>
          <dt>${use} – <span class="doc-name">--socle-weight-${name}</span></dt>
          <dd ${styled({'font-size': 'var(--socle-size-large)', 'font-weight': `var(--socle-weight-${name})`})}>Voix ambiguë d’un cœur qui, au zéphyr, préfère les jattes de kiwis. 0123456789</dd>
        </div>`,
      )}
    </dl>`,
};

export const Paragraph = {
  name: 'Un texte suivi',
  render: (): TemplateResult => html`
    <div class="socle-prose">
      <h1>Ce qu’il faut savoir avant de commencer</h1>
      <p class="socle-lead">La première phrase dit l’essentiel, un peu plus grand.</p>
      <p>Une ligne compte au plus 66 caractères\u202f: au-delà, l’œil perd la ligne suivante. Les paragraphes sont courts, alignés au début de la ligne, jamais justifiés. Un nombre reste avec son unité\u202f: 15\u00a0000\u00a0€, 2,4\u00a0Mo, 14\u00a0h\u00a005.</p>
      <ul>
        <li>Une liste pour ce qui se compte.</li>
        <li>Un verbe au début de chaque ligne quand il faut agir.</li>
      </ul>
    </div>`,
};
