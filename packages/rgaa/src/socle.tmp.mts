import {html} from 'lit';
import {renderHtml} from '../../services/src/render/render.js';
import {form} from '../../elements/src/form/form.template.js';
import {field} from '../../elements/src/field/field.template.js';
import {choices} from '../../elements/src/choices/choices.template.js';
import {date} from '../../elements/src/date/date.template.js';
import {attestation} from '../../elements/src/attestation/attestation.template.js';
import {fileUpload} from '../../elements/src/file-upload/file-upload.template.js';
import {repeat} from '../../elements/src/repeat/repeat.template.js';
import {consent} from '../../elements/src/consent/consent.template.js';
import {errorSummary} from '../../elements/src/error-summary/error-summary.template.js';
import {writeFileSync} from 'node:fs';
for (const withErrors of [false, true]) {
  const error = (text: string) => withErrors ? text : undefined;
  const child = (index: string) => html`${field({name: `enfants.${index}.prenom`, label: 'Prénom', required: true, error: error('Saisissez le prénom.')})}${field({name: `enfants.${index}.nom`, label: 'Nom', required: true})}`;
  const content = html`
    ${field({name: 'nom', label: 'Nom de famille', required: true, autocomplete: 'family-name', error: error('Saisissez le nom de famille.')})}
    ${field({name: 'courriel', label: 'Adresse électronique', type: 'email', required: true, autocomplete: 'email', hint: 'Exemple : nom@exemple.fr', error: error('Saisissez une adresse électronique complète, par exemple nom@exemple.fr.')})}
    ${field({name: 'tel', label: 'Téléphone', type: 'tel', autocomplete: 'tel'})}
    ${field({name: 'cp', label: 'Code postal', type: 'postcode', required: true, autocomplete: 'postal-code', error: error('Le code postal a cinq chiffres.')})}
    ${field({name: 'taille', label: 'Niveau', type: 'select', required: true, options: [{value: 'a', label: 'CP'}, {value: 'b', label: 'CE1'}]})}
    ${field({name: 'obs', label: 'Observations', type: 'textarea'})}
    ${choices({name: 'cantine', legend: 'Votre enfant mange-t-il à la cantine ?', kind: 'radio', required: true, options: [{value: 'o', label: 'Oui'}, {value: 'n', label: 'Non'}], error: error('Choisissez une réponse.')})}
    ${choices({name: 'jours', legend: 'Quels jours ?', kind: 'checkbox', required: true, options: [{value: 'l', label: 'Lundi'}, {value: 'm', label: 'Mardi'}], error: error('Choisissez au moins une réponse.')})}
    ${date({name: 'naissance', legend: 'Date de naissance', required: true, hint: 'Exemple : 12 3 2015', error: error('Saisissez la date de naissance.')})}
    ${fileUpload({name: 'justif', label: 'Justificatif de domicile', accept: ['.pdf'], maxBytes: 5e6, maxFiles: 1, required: true, error: error('Ajoutez le justificatif de domicile.')})}
    ${repeat({name: 'enfants', legend: 'Vos enfants', itemLabel: 'Enfant', addLabel: 'Ajouter un enfant', rows: [{title: 'Enfant 1', content: child('0'), removable: true}, {title: 'Enfant 2', content: child('1'), removable: true}]})}
    ${consent({name: 'photo', purpose: 'Photographies', explanation: html`<p>Texte</p>`, who: 'La commune', duration: 'Un an', version: '1', question: 'Acceptez-vous ?'})}
    ${attestation({name: 'att', statement: 'J’atteste l’exactitude de mes réponses.', sanction: 'Toute fausse déclaration est punie.', error: error('Cochez la case pour attester l’exactitude de vos réponses.')})}`;
  for (const [name, css] of [['nu', ''], ['style', '<link rel="stylesheet" href="file:///work/main/packages/elements/src/elements.css">']]) {
    const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Vos enfants – Aubremer</title>${css}</head><body><main><h1>Inscription</h1>${renderHtml(errorSummary({errors: withErrors ? [{id: 'nom', message: 'Saisissez le nom de famille.'}] : []}))}${renderHtml(form({action: '/x', content, submit: 'Continuer', save: 'Enregistrer'}))}</main></body></html>`;
    writeFileSync(`/tmp/socle-${name}-${withErrors ? 'erreurs' : 'vide'}.html`, page);
  }
}
