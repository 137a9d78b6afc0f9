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
        state: 'waiting',
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

const sent: FileUploadContent = {...args, endpoint: '/fichiers', maxTotalBytes: 12_000_000};
const pdf = {name: 'facture-eau-novembre-2026.pdf', size: 248_000};
const photo = {name: 'IMG_20261112_093142_quittance_de_loyer_page_2_version_corrigee.jpg', size: 4_400_000};
const kinds = [
  {value: 'eau', label: 'Facture d’eau'},
  {value: 'electricite', label: 'Facture d’électricité'},
  {value: 'loyer', label: 'Quittance de loyer'},
];

export const SentAtOnce = {name: 'Envoyé dès le choix', args: sent};

export const OnTheirWay = {
  name: 'En cours d’envoi',
  args: {
    ...sent,
    maxFiles: 5,
    sending: [
      {...photo, state: 'sending', offset: 2_000_000, left: 100},
      {...pdf, state: 'checking', offset: 248_000},
      {name: 'loyer.pdf', size: 900_000, state: 'connecting', offset: 0},
      {name: 'attestation.pdf', size: 120_000, state: 'queued', offset: 0},
    ],
  } satisfies FileUploadContent,
};

export const Troubled = {
  name: 'Envoi contrarié',
  args: {
    ...sent,
    sending: [
      {...photo, state: 'stalled', offset: 2_000_000},
      {...pdf, state: 'offline', offset: 100_000},
      {name: 'loyer.pdf', size: 900_000, state: 'retrying', offset: 600_000},
    ],
  } satisfies FileUploadContent,
};

export const NotSent = {
  name: 'Refusé ou non envoyé',
  args: {
    ...sent,
    error:
      '«\u202fphoto.gif\u202f» n’est pas au bon format. Choisissez un fichier PDF, JPEG ou PNG. «\u202ffacture-eau-novembre-2026.pdf\u202f» n’a pas pu être envoyé. Vérifiez votre connexion, puis réessayez, ou retirez-le.',
    sending: [
      {
        name: 'photo.gif',
        size: 90_000,
        state: 'refused',
        offset: 0,
        fault: 'type',
        message: '«\u202fphoto.gif\u202f» n’est pas au bon format. Choisissez un fichier PDF, JPEG ou PNG.',
      },
      {...pdf, state: 'failed', offset: 100_000, fault: 'failed'},
    ],
  } satisfies FileUploadContent,
};

export const Interrupted = {
  name: 'Envoi interrompu',
  args: {
    ...sent,
    files: [{id: 'f4', ...photo, state: 'sending', offset: 2_728_000, fingerprint: 'abc'}],
  } satisfies FileUploadContent,
};

/** Without address: a page of the catalogue asks nobody what came of an analysis. */
export const Analysed = {
  name: 'Analysé par l’antivirus',
  args: {
    ...args,
    maxFiles: 5,
    files: [
      {id: 'f1', ...pdf, state: 'waiting'},
      {id: 'f2', name: 'loyer.pdf', size: 900_000, href: '#f2', state: 'sound'},
      {id: 'f3', name: 'ancienne-facture.pdf', size: 310_000, state: 'unscannable'},
      {id: 'f4', name: 'attestation.pdf', size: 120_000, state: 'unscanned'},
      {
        id: 'f5',
        name: 'facture-2.pdf',
        size: 45_000,
        state: 'rejected',
        message: 'L’antivirus a trouvé un programme malveillant dans ce fichier, qui n’a pas été gardé.',
      },
    ],
    error:
      '«\u202ffacture-2.pdf\u202f» a été rejeté par l’antivirus, et n’a pas été gardé. Choisissez un autre fichier, ou retirez-le.',
  } satisfies FileUploadContent,
};

export const Kinds = {
  name: 'Type de chaque document',
  args: {
    ...sent,
    kinds,
    files: [{id: 'f1', ...pdf, href: '#f1', state: 'sound', kind: 'eau'}],
    sending: [{...photo, id: 'f2', state: 'waiting', offset: photo.size}],
  } satisfies FileUploadContent,
};

export const Reuse = {
  name: 'Reprise d’un fichier déjà envoyé',
  args: {
    ...sent,
    reusable: [
      {id: 'f7', name: 'avis-imposition-2026.pdf', size: 310_000, from: 'Justificatif de revenus'},
      {id: 'f8', name: 'livret-de-famille.pdf', size: 1_200_000, from: 'Composition du foyer'},
    ],
  } satisfies FileUploadContent,
};
