import {phone, type PhoneContent} from './phone.template.js';

export default {title: 'Formulaires/Téléphone', render: phone};

const own: PhoneContent = {name: 'tel', required: true, autocomplete: 'tel'};

export const Required = {name: 'Obligatoire', args: own};

export const Optional = {name: 'Facultatif', args: {...own, required: false} satisfies PhoneContent};

export const Filled = {name: 'Rempli', args: {...own, value: '06 12 34 56 78'} satisfies PhoneContent};

export const Foreign = {
  name: 'Rempli, numéro étranger',
  args: {...own, value: '+32 470 12 34 56'} satisfies PhoneContent,
};

export const Mobile = {
  name: 'Pour recevoir des SMS',
  args: {
    ...own,
    only: 'mobile',
    label: 'Numéro de téléphone mobile',
    subject: 'le numéro de mobile',
    hint: 'Nous y enverrons un code par SMS. Exemple\u202f: 06 12 34 56 78',
  } satisfies PhoneContent,
};

export const TooShort = {
  name: 'Refusé, incomplet',
  args: {
    ...own,
    value: '06 12 34 56',
    error:
      'Vérifiez le numéro de téléphone\u202f: il y a 8 chiffres, il en faut 10 et le premier est 0, par exemple 06 12 34 56 78.',
  } satisfies PhoneContent,
};

export const UnknownCountry = {
  name: 'Refusé, indicatif inconnu',
  args: {
    ...own,
    value: '+999 12 34 56 78',
    error:
      'Vérifiez le numéro de téléphone\u202f: aucun pays n’a cet indicatif. Un numéro étranger commence par + et l’indicatif du pays, par exemple +32 470 12 34 56.',
  } satisfies PhoneContent,
};

export const ShortNumber = {
  name: 'Refusé, numéro d’urgence',
  args: {
    ...own,
    value: '112',
    error:
      'Vérifiez le numéro de téléphone\u202f: ceci est un numéro court ou d’urgence. Saisissez un numéro où vous joindre, par exemple 06 12 34 56 78.',
  } satisfies PhoneContent,
};

export const NotMobile = {
  name: 'Pour recevoir des SMS, refusé',
  args: {
    ...Mobile.args,
    value: '01 42 34 56 78',
    error:
      'Vérifiez le numéro de mobile\u202f: il doit recevoir des SMS. En France, un numéro de mobile commence par 06 ou 07, par exemple 06 12 34 56 78.',
  } satisfies PhoneContent,
};
