import {html} from 'lit';

export default {title: 'Page/Mise en page'};

export const Buttons = {
  name: 'Boutons',
  render: () => html`
    <div class="socle-actions">
      <button type="button" class="socle-button">Continuer</button>
      <button type="button" class="socle-button socle-button--secondary">Enregistrer et continuer plus tard</button>
      <a href="#retour" class="socle-button socle-button--tertiary">Revenir à l’étape précédente</a>
    </div>`,
};

export const Columns = {
  name: 'Question et aide',
  render: () => html`
    <div class="socle-columns">
      <div class="socle-question">
        <h1>Quelle est l’école de votre enfant ?</h1>
        <p>Choisissez l’école où il est inscrit pour cette année scolaire.</p>
        <div class="socle-panel">
          <h2>Vous ne la connaissez pas encore</h2>
          <ul class="socle-list">
            <li>Inscrivez-le d’abord à l’école, en mairie.</li>
            <li>Revenez ensuite ici : vos réponses sont gardées.</li>
          </ul>
        </div>
      </div>
      <aside class="socle-aside" aria-label="Aide">
        <h2>Besoin d’aide ?</h2>
        <p>Le service Éducation vous répond au 02 31 00 00 00.</p>
      </aside>
    </div>`,
};

export const Prose = {
  name: 'Texte',
  render: () => html`
    <div class="socle-prose">
      <h2>Comment sont calculés les tarifs</h2>
      <p>Le prix d’un repas dépend de votre quotient familial, calculé par la CAF ou la MSA. <a href="#tarifs">Voir les tarifs</a></p>
      <ul><li>Il est revu chaque année.</li><li>Il ne change pas en cours d’année, sauf si votre situation change.</li></ul>
    </div>`,
};
