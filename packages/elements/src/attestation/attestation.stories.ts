import {attestation, type AttestationContent} from './attestation.template.js';

export default {title: 'Accords/Attestation sur l’honneur', render: attestation};

const args: AttestationContent = {
  name: 'attestation',
  statement: 'J’atteste sur l’honneur que les informations données dans cette demande sont exactes.',
  sanction:
    'Une fausse déclaration est punie d’un an d’emprisonnement et de 15 000 euros d’amende (article 441-7 du code pénal).',
  subject: 'l’exactitude de vos réponses',
};

export const Unchecked = {name: 'À cocher', args};

export const Checked = {name: 'Cochée', args: {...args, checked: true} satisfies AttestationContent};

export const Refused = {
  name: 'Refusée par le serveur',
  args: {...args, error: 'Cochez la case pour attester l’exactitude de vos réponses.'} satisfies AttestationContent,
};
