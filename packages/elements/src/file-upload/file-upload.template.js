import { html, nothing } from 'lit';
import { fieldId } from '@socle/core/field-id';
import { formatBytes } from '@socle/core/formats';
import { optionalMark, pageTexts } from '@socle/core/page-texts';
import { fileKinds } from '@socle/core/file-rules';
import { icon } from '../icons/icons.js';
const states = {
    received: { words: 'Reçu', icon: 'check' },
    pending: { words: 'Reçu, vérification en cours', icon: 'clock' },
    refused: { words: 'Refusé', icon: 'error' },
};
/** What is accepted, in words, before anything is chosen (RGAA 11.10.5). */
const limits = ({ accept, maxBytes, maxFiles }) => {
    const size = `${formatBytes(maxBytes)} au plus`;
    const number = maxFiles > 1 ? `${maxFiles} fichiers au maximum, ${size} chacun` : `Un fichier, ${size}`;
    return `${number}. Format\u202f: ${fileKinds(accept)}.`;
};
// No expression may stand inside a <template>: its icon is written out (the same as `icon('file')`).
const chosenRow = html `<template>
      <li>
        <svg class="socle-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="M14.5 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V7.5Z"></path><path d="M14 2v6h6M8 13h8M8 17h5"></path></svg>
        <div><b data-file-name></b> <span data-file-size></span> <span data-file-state></span></div>
        <button type="button" class="socle-button socle-button--tertiary">Retirer<span class="socle-visually-hidden"> <span data-file-name></span></span></button>
      </li>
    </template>`;
const receivedRow = ({ id, name, size, href, state, message }) => html `
      <li data-file=${state}>
        ${icon(states[state].icon)}
        <div>
          <b data-file-name>${href ? html `<a href=${href}>${name}</a>` : name}</b>
          <span data-file-size>${formatBytes(size)}</span>
          <span data-file-state>${states[state].words}</span>
          ${message ? html `<span data-message>${message}</span>` : nothing}
        </div>
        ${state === 'refused'
    ? nothing
    : html `<button class="socle-button socle-button--tertiary" name="action"
          value="retirer-fichier:${id}" formnovalidate>${pageTexts.remove}<span class="socle-visually-hidden"> ${name}</span></button>`}
      </li>`;
const chooser = (id, content, held) => {
    const { name, label, hint, accept, maxFiles, required = false, error, subject = 'un fichier' } = content;
    const [choose, drop] = maxFiles > 1 ? ['Choisir des fichiers', 'ou déposez-les ici'] : ['Choisir un fichier', 'ou déposez-le ici'];
    return html `
    <label for=${id} data-name=${subject}>${label}${optionalMark(label, required)}</label>
    <p id="${id}-aide" data-hint>${hint ? html `${hint}<br>` : nothing}${limits(content)}</p>
    <div data-zone>
      <input type="file" id=${id} name=${name} accept=${accept.join(',')} ?multiple=${maxFiles > 1}
             ?required=${required && !held} aria-invalid=${error ? 'true' : 'false'}
             aria-describedby="${id}-aide ${id}-erreur">
      <span data-prompt hidden>
        ${icon('upload')}
        <button type="button" class="socle-button socle-button--secondary" tabindex="-1">${choose}<span class="socle-visually-hidden">\u202f: ${label}</span></button>
        <span data-drop>${drop}</span>
      </span>
    </div>
    ${chosenRow}
    <ul data-chosen aria-label="Fichiers choisis\u202f: ${label}" hidden></ul>`;
};
/** Nothing more can be added; the message of a refusal still needs a place to lead to. */
const full = (id, { label, maxFiles }) => html `
    <p id=${id} data-label tabindex="-1">${label}</p>
    <p id="${id}-aide" data-hint>${maxFiles > 1
    ? `Le maximum de ${maxFiles} fichiers est atteint. Pour en ajouter un autre, retirez-en un.`
    : 'Pour remplacer ce fichier, retirez-le d’abord.'}</p>`;
/** The documented HTML of one upload: the native control, its message, and the files the server holds. */
export const fileUpload = (content) => {
    const { name, label, maxBytes, maxFiles, files = [], error } = content;
    const id = fieldId(name);
    const held = files.filter(({ state }) => state !== 'refused').length;
    return html `
  <socle-file-upload max-bytes=${maxBytes} max-files=${maxFiles}>
    ${held < maxFiles ? chooser(id, content, held) : full(id, content)}
    <p id="${id}-erreur" data-error ?hidden=${!error}>${error}</p>
    ${files.length
        ? html `
    <ul data-files aria-label="Fichiers reçus\u202f: ${label}">${files.map(receivedRow)}
    </ul>`
        : nothing}
  </socle-file-upload>
`;
};
//# sourceMappingURL=file-upload.template.js.map