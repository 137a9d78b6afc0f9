import {html} from 'lit';
import {draftEn} from '@socle/core/texts/draft-en';
import {field} from '../field/field.template.js';
import {form} from '../form/form.template.js';
import {draft, type DraftContent} from './draft.template.js';

const page = (content: DraftContent) =>
  form({
    action: '/demarche/identite',
    content: html`
      ${field({name: 'nom', label: 'Nom de naissance', subject: 'votre nom de naissance', autocomplete: 'family-name', required: true, value: 'Lefèvre'})}
      ${draft(content)}
    `,
    submit: 'Continuer',
    save: 'Enregistrer et continuer plus tard',
  });

export default {title: 'Formulaires/Brouillon', render: page};

const args: DraftContent = {
  number: 'A26-7K4M-2PQX',
  version: 4,
  page: 'k3jD81x0Qs2a',
  endpoint: '/brouillon/identite',
  savedAt: {instant: '2026-11-12T13:05:00Z', words: '14\u00a0h\u00a005'},
  href: '/demarche/identite',
};

export const Saved = {name: 'Enregistré', args};

export const Older = {
  name: 'Enregistré un autre jour',
  args: {
    ...args,
    savedAt: {instant: '2026-11-03T13:05:00Z', words: '14\u00a0h\u00a005, le 3 novembre 2026'},
  } satisfies DraftContent,
};

export const Saving = {name: 'En cours d’enregistrement', args: {...args, state: 'saving'} satisfies DraftContent};

export const Failed = {name: 'Pas enregistré', args: {...args, state: 'failed'} satisfies DraftContent};

export const Offline = {name: 'Hors connexion', args: {...args, state: 'offline'} satisfies DraftContent};

export const Conflict = {name: 'Rempli ailleurs depuis', args: {...args, state: 'conflict'} satisfies DraftContent};

export const Closed = {name: 'Session finie', args: {...args, state: 'closed'} satisfies DraftContent};

export const Gone = {name: 'Plus un brouillon', args: {...args, state: 'gone'} satisfies DraftContent};

export const Refused = {name: 'Refusé', args: {...args, state: 'refused'} satisfies DraftContent};

export const Disabled = {
  name: 'Sans enregistrement pendant la saisie',
  args: {...args, state: 'disabled'} satisfies DraftContent,
};

export const English = {
  name: 'En anglais',
  args: {...args, savedAt: {...args.savedAt, words: '14:05'}, words: draftEn} satisfies DraftContent,
  render: (content: DraftContent) => html`<div lang="en">${draft(content)}</div>`,
};
