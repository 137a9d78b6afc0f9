import type {DocumentsItem, Step} from '@socle/demarche/description';

const MEGABYTE = 1_000_000;

const papers: Pick<DocumentsItem, 'kind' | 'accept' | 'maxBytes'> = {
  kind: 'documents',
  accept: ['.pdf', '.jpg', '.jpeg', '.png'],
  maxBytes: 10 * MEGABYTE,
};

/** The quotient familial, from the CAF or the MSA when the usager connects. */
export const quotient: Step = {
  id: 'quotient',
  title: 'Votre quotient familial',
  lead: 'Le prix d’un repas dépend de votre quotient familial.',
  items: [
    {
      kind: 'source',
      name: 'quotient',
      title: 'Quotient familial',
      purpose:
        'Nous demandons cette information à la CAF ou à la MSA pour calculer votre tarif, et pour vous éviter de la fournir (article L114-8 du code des relations entre le public et l’administration).',
      corrections: {
        CNAF: {href: 'https://www.caf.fr/', label: 'Corriger auprès de la CAF'},
        MSA: {href: 'https://www.msa.fr/', label: 'Corriger auprès de la MSA'},
      },
      own: 'quotientJustificatif',
    },
  ],
};

/** What the usager still has to send. */
export const documents: Step = {
  id: 'justificatifs',
  title: 'Vos justificatifs',
  lead: 'Une photo nette suffit. Un document refusé ne fait pas perdre les autres.',
  items: [
    {
      ...papers,
      name: 'domicile',
      label: 'Justificatif de domicile de moins de 3 mois',
      subject: 'votre justificatif de domicile',
      hint: 'Facture d’énergie ou d’eau, quittance de loyer',
      maxFiles: 2,
    },
    {
      ...papers,
      name: 'assurance',
      label: 'Attestation d’assurance scolaire',
      subject: 'l’attestation d’assurance',
      maxFiles: 2,
    },
    {
      ...papers,
      name: 'attestationQuotient',
      label: 'Attestation de quotient familial',
      subject: 'l’attestation de quotient familial',
      hint: 'Vous la trouvez dans votre espace personnel de la CAF ou de la MSA',
      maxFiles: 1,
      when: {source: 'quotient', used: false},
    },
    {
      kind: 'field',
      name: 'quotientDeclare',
      type: 'number',
      label: 'Quotient familial inscrit sur l’attestation',
      subject: 'le quotient familial',
      hint: 'Un nombre entier, par exemple 730',
      width: 'short',
      pattern: '[0-9]{1,5}',
      when: {source: 'quotient', used: false},
      messages: {format: 'Le quotient familial est un nombre entier, par exemple 730.'},
    },
  ],
};
