import type {Step} from '@socle/demarche/description';
import {name} from './words.js';

/** Who asks, for whom, and where to answer. */
export const identity: Step = {
  id: 'identite',
  title: 'Votre identité',
  lead: 'Ces informations servent à vous répondre et à établir la facture.',
  items: [
    {
      kind: 'choices',
      name: 'qualite',
      choose: 'one',
      legend: 'Pour qui faites-vous cette demande ?',
      subject: 'pour qui vous faites cette demande',
      options: [
        {value: 'parent', label: 'Pour mon enfant', hint: 'Vous êtes son père ou sa mère'},
        {
          value: 'representant',
          label: 'Pour un enfant dont je suis responsable',
          hint: 'Tutelle, placement, délégation d’autorité parentale',
        },
        {value: 'tiers', label: 'Pour une famille que j’aide', hint: 'Vous agissez avec son accord'},
      ],
    },
    {
      ...name('Nom et prénom du parent que vous aidez', 'le nom et le prénom du parent que vous aidez'),
      name: 'parentAide',
      when: {answer: 'qualite', is: 'tiers'},
    },
    {...name('Prénom', 'votre prénom'), name: 'prenom', autocomplete: 'given-name', prefill: 'givenName'},
    {
      ...name('Nom de naissance', 'votre nom de naissance'),
      name: 'nom',
      autocomplete: 'family-name',
      prefill: 'familyName',
    },
    {
      ...name('Nom d’usage', 'votre nom d’usage'),
      name: 'nomUsage',
      optional: true,
      hint: 'Par exemple, le nom de votre époux ou de votre épouse',
      prefill: 'preferredUsername',
    },
    {
      kind: 'field',
      name: 'courriel',
      type: 'email',
      label: 'Adresse électronique',
      subject: 'votre adresse électronique',
      hint: 'Nous y enverrons votre accusé de réception. Exemple : nom@exemple.fr',
      autocomplete: 'email',
      prefill: 'email',
      maxLength: 80,
    },
    {
      kind: 'field',
      name: 'telephone',
      type: 'tel',
      label: 'Téléphone',
      subject: 'votre numéro de téléphone',
      optional: true,
      hint: 'Pour vous joindre si un document manque. Exemple : 06 12 34 56 78',
      autocomplete: 'tel',
      width: 'medium',
    },
    {
      kind: 'field',
      name: 'adresse',
      label: 'Numéro et rue',
      subject: 'votre adresse',
      autocomplete: 'street-address',
      maxLength: 200,
    },
    {
      kind: 'field',
      name: 'codePostal',
      type: 'postcode',
      label: 'Code postal',
      subject: 'votre code postal',
      hint: '5 chiffres',
      autocomplete: 'postal-code',
      width: 'short',
    },
    {...name('Commune', 'votre commune'), name: 'commune', autocomplete: 'address-level2', width: 'medium'},
  ],
};
