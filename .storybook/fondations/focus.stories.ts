import {html, type TemplateResult} from 'lit';
import {live, valueOf} from './live.js';

export default {title: 'Fondations/Focus et mouvement'};

const grounds: [className: string, name: string][] = [
  ['', 'Sur le fond de la page'],
  [' doc-ground--panel', 'Sur un panneau'],
  [' doc-ground--tint', 'Sur une teinte'],
];

const ground = ([className, name]: (typeof grounds)[number], index: number) => html`
  <section class="doc-ground${className}" aria-labelledby="fond-${index}">
    <h2 id="fond-${index}">${name}</h2>
    <div class="socle-actions">
      <button type="button" class="socle-button doc-focused">Continuer</button>
      <button type="button" class="socle-button socle-button--secondary doc-focused">Enregistrer</button>
      <a class="doc-focused" href="#aide">Besoin d’aide\u202f?</a>
    </div>
  </section>`;

export const Ring = {
  name: 'Anneau de focus',
  render: (): TemplateResult => html`
    <h1>Anneau de focus</h1>
    <p class="socle-lead">3\u00a0px d’anneau, séparés de l’objet par 2\u00a0px de fond\u202f: il se distingue à 3 contre 1 sur tous les fonds, et reste en couleurs forcées.</p>
    <p>Il ne se montre qu’au clavier (<code class="doc-code">:focus-visible</code>). Ici, il est dessiné sans le focus pour être comparé.</p>
    ${grounds.map(ground)}`,
};

export const Motion = {
  name: 'Mouvement',
  render: (): TemplateResult =>
    live(
      () => html`
        <h1>Mouvement</h1>
        <p class="socle-lead">Rien ne bouge de soi-même. Ce qui répond à un geste dure ${valueOf('--socle-duration') || '0\u00a0ms'}\u202f: une opacité, une petite translation, une couleur.</p>
        <ul class="socle-list">
          <li>Avec «\u202fréduire les animations\u202f», la durée est nulle\u202f: <code class="doc-code">--socle-duration: 0ms</code>.</li>
          <li>Aucun carrousel, aucun compte à rebours, aucun défilement automatique.</li>
          <li>Un message nouveau n’est pas animé\u202f: il est annoncé.</li>
        </ul>
        <p><button type="button" class="socle-button">Survolez ce bouton</button></p>`,
    ),
};
