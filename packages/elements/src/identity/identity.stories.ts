import {html} from 'lit';
import {identity, identityConnected, type IdentityConnectedContent, type IdentityContent} from './identity.template.js';

export default {title: 'Identité/FranceConnect', render: identity};

const args: IdentityContent = {
  href: '#connexion',
  anonymousHref: '#sans-compte',
  data: ['Nom de naissance et nom d’usage', 'Prénoms', 'Date de naissance', 'Adresse électronique'],
};

export const FirstVisit = {name: 'Première visite', args};

export const Alone = {name: 'Sans autre voie', args: {...args, anonymousHref: undefined} satisfies IdentityContent};

export const WithForm = {
  name: 'Commencer sans compte par un formulaire',
  args: {
    ...args,
    anonymousHref: undefined,
    anonymous: html`<form method="post" action="#commencer"><button class="socle-button socle-button--secondary">Commencer sans compte</button></form>`,
  } satisfies IdentityContent,
};

export const Cancelled = {
  name: 'Retour\u202f: abandon par l’usager',
  args: {...args, outcome: 'cancelled'} satisfies IdentityContent,
};

export const NotMatched = {
  name: 'Retour\u202f: identité non confirmée',
  args: {...args, outcome: 'not-matched'} satisfies IdentityContent,
};

export const Unavailable = {
  name: 'Retour\u202f: service indisponible',
  args: {...args, outcome: 'unavailable'} satisfies IdentityContent,
};

export const Expired = {
  name: 'Retour\u202f: délai dépassé',
  args: {...args, outcome: 'expired'} satisfies IdentityContent,
};

export const Refused = {
  name: 'Retour\u202f: compte refusé',
  args: {...args, outcome: 'refused'} satisfies IdentityContent,
};

export const Connected = {
  name: 'Connecté',
  render: identityConnected,
  args: {
    name: 'Angela Claire Louise Dubois',
    logoutAction: '#deconnexion',
    provider: 'FranceConnect',
  } satisfies IdentityConnectedContent,
};
