import {footer, type FooterContent} from './footer.template.js';

export default {title: 'Page/Pied de page', render: footer};

const links = [
  {href: '#mentions', label: 'Mentions légales'},
  {href: '#donnees', label: 'Données personnelles'},
  {href: '#signaler', label: 'Signaler un problème'},
];

export const WithContact = {
  name: 'Avec un contact',
  args: {
    territory: 'Commune d’Aubremer',
    accessibility: 'non conforme',
    links,
    contact: {
      phone: '02 31 00 00 00',
      email: 'education@aubremer.example',
      address: '1 place de la Mairie, 14000 Aubremer',
    },
  } satisfies FooterContent,
};

export const WithoutContact = {
  name: 'Sans contact',
  args: {territory: 'Commune d’Aubremer', accessibility: 'partiellement conforme', links} satisfies FooterContent,
};
