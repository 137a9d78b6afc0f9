import {html} from 'lit';
import {sessionEn} from '@socle/core/texts/draft-en';
import {form} from '../form/form.template.js';
import {session, type SessionContent} from './session.template.js';

const page = (content: SessionContent) => html`
  ${form({id: 'reponses', action: '/demarche/identite', content: html`<p>Les questions de la page.</p>`, submit: 'Continuer', note: false})}
  ${session(content)}
`;

export default {title: 'Formulaires/Session', render: page};

// Far away: a story does not change while it is looked at.
const args: SessionContent = {
  expiresAt: '2099-11-12T13:05:00Z',
  now: '2099-11-11T13:05:00Z',
  keepAlive: '/session/prolonger',
  form: 'reponses',
  resumeHref: '/reprendre',
};

export const Quiet = {name: 'Rien à dire', args};

export const Short = {name: 'Session courte, dite sur la page', args: {...args, limit: 30} satisfies SessionContent};

export const Warning = {name: 'Bientôt finie', args: {...args, open: 'warning'} satisfies SessionContent};

export const Ended = {name: 'Finie', args: {...args, open: 'ended'} satisfies SessionContent};

export const English = {
  name: 'En anglais',
  args: {...args, limit: 30, open: 'warning', words: sessionEn} satisfies SessionContent,
  render: (content: SessionContent) => html`<div lang="en">${page(content)}</div>`,
};
