import '@socle/tokens/fonts.css';
import '@socle/tokens/tokens.css';
import '@socle/elements/elements.css';
import '@socle/elements/error-summary/define';
import '@socle/elements/field/define';
import '@socle/elements/file-upload/define';
import '@socle/elements/form/define';
import {errorSummary} from '@socle/elements/error-summary/template';
import type {SocleField} from '@socle/elements/field';
import {field, type FieldContent} from '@socle/elements/field/template';
import {fileUpload} from '@socle/elements/file-upload/template';
import {form} from '@socle/elements/form/template';
import {html, render} from 'lit';

const email: FieldContent = {
  name: 'courriel',
  label: 'Adresse électronique',
  subject: 'l’adresse électronique',
  type: 'email',
  required: true,
};

const upload = fileUpload({
  name: 'justificatif',
  label: 'Justificatif de domicile',
  accept: ['.pdf'],
  maxBytes: 1_000_000,
  maxFiles: 1,
  required: true,
});

const page = document.querySelector<HTMLElement>('#page');
if (page)
  render(
    html`${errorSummary({errors: []})} ${form({action: '/', content: html`${field(email)} ${upload}`, submit: 'Continuer', multipart: true})}`,
    page,
  );

// For the type-check: the class is exported, and the tag gives it.
const element: SocleField | null = document.querySelector('socle-field');
if (element?.control && element.control.id !== 'courriel') throw new Error('The field has lost its control.');
