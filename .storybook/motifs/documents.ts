import {dataSource, type DataSourceContent} from '@socle/elements/data-source/template';
import {fileUpload, type UploadedFile} from '@socle/elements/file-upload/template';
import {html} from 'lit';
import {questionPage, type Shown} from './questions.js';
import type {Links} from './shell.js';

/** Data that an administration gives, or the way to do without. */
export const quotientPage = (links: Links, state: DataSourceContent['state'], shown: Shown = {}) =>
  questionPage(
    links,
    3,
    shown,
    html`${dataSource({
      id: 'quotient',
      title: 'Quotient familial',
      state,
      value: '730',
      provider: 'la CAF',
      date: '12 novembre 2026',
      period: 'novembre 2026',
      purpose:
        'Nous demandons cette information à la CAF ou à la MSA pour calculer votre tarif, et pour vous éviter de la fournir.',
      correction: {href: 'https://www.caf.fr/', label: 'Corriger auprès de la CAF'},
      own: {name: 'quotientJustificatif', checked: false},
      connect: {href: links.home, label: 'Récupérer mes données avec FranceConnect'},
    })}`,
    {lead: 'Le prix d’un repas dépend de votre quotient familial.'},
  );

const damaged = '«\u202ffacture.pdf\u202f» ne s’ouvre pas. Enregistrez-le de nouveau, puis choisissez-le encore.';
const noInsurance = 'Ajoutez l’attestation d’assurance.';

const home: Record<'empty' | 'refused' | 'received', UploadedFile[]> = {
  empty: [],
  refused: [
    {
      id: 'f3',
      name: 'facture.pdf',
      size: 18_000,
      state: 'refused',
      message: 'Ce fichier est abîmé\u202f: il ne s’ouvre pas.',
    },
  ],
  received: [{id: 'f1', name: 'facture-eau-novembre-2026.pdf', size: 248_000, href: '#f1', state: 'received'}],
};

/** What the citizen has to send. */
export const documentsPage = (links: Links, state: keyof typeof home, shown: Shown = {}) => {
  const refused = state === 'refused';
  const papers = {accept: ['.pdf', '.jpg', '.jpeg', '.png'], maxBytes: 10_000_000, required: true};
  const content = html`
    ${fileUpload({...papers, name: 'domicile', label: 'Justificatif de domicile de moins de 3 mois', subject: 'votre justificatif de domicile', hint: 'Facture d’énergie ou d’eau, quittance de loyer', maxFiles: 2, files: home[state], error: refused ? damaged : undefined})}
    ${fileUpload({
      ...papers,
      name: 'assurance',
      label: 'Attestation d’assurance scolaire',
      subject: 'l’attestation d’assurance',
      maxFiles: 1,
      files:
        state === 'received'
          ? [{id: 'f2', name: 'assurance-2026.jpg', size: 2_400_000, href: '#f2', state: 'received'}]
          : [],
      error: refused ? noInsurance : undefined,
    })}`;
  const errors = refused
    ? [
        {id: 'domicile', message: damaged},
        {id: 'assurance', message: noInsurance},
      ]
    : [];
  return questionPage(links, 4, shown, content, {
    lead: 'Une photo nette suffit. Un document refusé ne fait pas perdre les autres.',
    errors,
    multipart: true,
  });
};
