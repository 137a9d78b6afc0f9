import {same, type EasyStep} from '@socle/demarche/description';

/** Page 3: the quotient familial, a hard word that the usager meets on papers: explained rather than replaced. */
export const quotient: EasyStep = {
  title: 'Votre quotient familial',
  lead: 'Le quotient familial est un nombre. La CAF ou la MSA calcule ce nombre avec l’argent de votre famille et le nombre de personnes. Ce nombre sert à fixer le prix des repas.',
  items: {
    quotient: {
      title: same,
      purpose:
        'La CAF et la MSA sont les services qui donnent les aides aux familles. Elles connaissent votre quotient familial. Avec FranceConnect, elles nous donnent ce nombre. La loi le permet : c’est l’article L114-8 du code des relations entre le public et l’administration.',
      corrections: {
        CNAF: {label: 'Ce nombre est faux ? Le dire à la CAF'},
        MSA: {label: 'Ce nombre est faux ? Le dire à la MSA'},
      },
    },
  },
};

/** Page 4: the documents. */
export const documents: EasyStep = {
  title: 'Vos documents',
  lead: 'Vous pouvez prendre vos documents en photo. On doit pouvoir lire la photo.',
  items: {
    domicile: {
      label: 'Un document qui montre où vous habitez',
      subject: 'un document qui montre où vous habitez',
      hint: 'Ce document s’appelle un justificatif de domicile. Exemples : une facture d’électricité, une facture d’eau, un papier du loyer. Ce document doit avoir moins de 3 mois.',
    },
    assurance: {
      label: 'Le papier de l’assurance de l’école',
      subject: 'le papier de l’assurance de l’école',
      hint: 'Ce papier s’appelle une attestation d’assurance scolaire. Votre assurance vous donne ce papier.',
    },
    attestationQuotient: {
      label: 'Le papier de votre quotient familial',
      subject: 'le papier de votre quotient familial',
      hint: 'Ce papier s’appelle une attestation de quotient familial. Vous trouvez ce papier sur le site de la CAF ou de la MSA.',
    },
    quotientDeclare: {
      label: 'Votre quotient familial',
      subject: 'votre quotient familial',
      hint: 'Lisez le nombre sur le papier. Écrivez ce nombre ici. Exemple : 730',
      messages: {format: 'Le quotient familial est un nombre sans virgule. Exemple : 730.'},
    },
  },
};
