import {fileUpload, type FileUploadContent} from './file-upload.template.js';

export default {title: 'Formulaires/Dépôt de fichiers', render: fileUpload};

const args: FileUploadContent = {
  name: 'domicile',
  label: 'Justificatif de domicile',
  subject: 'le justificatif de domicile',
  hint: 'Facture d’eau, d’électricité ou de téléphone, ou quittance de loyer, de moins de trois mois.',
  accept: ['.pdf', '.jpg', '.jpeg', '.png'],
  maxBytes: 5_000_000,
  maxFiles: 3,
  required: true,
};

export const Required = {name: 'Obligatoire', args};

export const Optional = {name: 'Facultatif', args: {...args, required: false} satisfies FileUploadContent};

export const Single = {
  name: 'Un seul fichier',
  args: {
    ...args,
    name: 'assurance',
    label: 'Attestation d’assurance',
    subject: 'l’attestation d’assurance',
    hint: undefined,
    maxFiles: 1,
  } satisfies FileUploadContent,
};

export const Received = {
  name: 'Fichiers déjà reçus',
  args: {
    ...args,
    files: [
      {id: 'f1', name: 'facture-eau-novembre-2026.pdf', size: 248_000, href: '#f1', state: 'received'},
      {
        id: 'f2',
        name: 'IMG_20261112_093142_quittance_de_loyer_page_2_version_corrigee.jpg',
        size: 2_400_000,
        state: 'pending',
      },
    ],
  } satisfies FileUploadContent,
};

export const Refused = {
  name: 'Refusé par le serveur',
  args: {
    ...args,
    files: [
      {
        id: 'f3',
        name: 'facture.pdf',
        size: 18_000,
        state: 'refused',
        message: 'Ce fichier est abîmé\u202f: il ne s’ouvre pas.',
      },
    ],
    error: '«\u202ffacture.pdf\u202f» ne s’ouvre pas. Enregistrez-le de nouveau, puis choisissez-le encore.',
  } satisfies FileUploadContent,
};

export const Missing = {
  name: 'Manquant',
  args: {...args, error: 'Ajoutez le justificatif de domicile.'} satisfies FileUploadContent,
};

export const Full = {
  name: 'Maximum atteint',
  args: {
    ...args,
    maxFiles: 1,
    files: [{id: 'f1', name: 'facture-eau-novembre-2026.pdf', size: 248_000, state: 'received'}],
  } satisfies FileUploadContent,
};
