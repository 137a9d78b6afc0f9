import {html, type TemplateResult} from 'lit';
import {live, valueOf} from './live.js';

export default {title: 'Fondations/Focus et mouvement'};

const grounds: [className: string, name: string][] = [
  ['', 'Sur le fond de la page'],
  [' doc-ground--panel', 'Sur un panneau'],
  [' doc-ground--tint', 'Sur une teinte'],
  [' doc-ground--accent', 'Sur la couleur du territoire'],
];

const ground = ([className, name]: (typeof grounds)[number], index: number) => html`
  <section class="doc-ground${className}" aria-labelledby="fond-${index}">
    <h2 id="fond-${index}">${name}</h2>
    <div class="socle-actions">
      <span class="socle-button doc-focused">Continuer</span>
      <span class="socle-button socle-button--secondary doc-focused">Enregistrer</span>
    </div>
  </section>`;

export const Ring = {
  name: 'Anneau de focus',
  render: (): TemplateResult => html`
    <h1>Anneau de focus</h1>
    <p class="socle-lead">3\u00a0px d’anneau, entre deux filets de 2\u00a0px de la couleur du fond\u202f: il se distingue à 3 contre 1 sur n’importe quel fond, et reste en couleurs forcées.</p>
    <p>Il ne se montre qu’au clavier (<code class="doc-code">:focus-visible</code>). Ici, il est dessiné sur des images de boutons, pour être comparé.</p>
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
