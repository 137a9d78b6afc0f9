import {skipLinks, type SkipLinksContent} from './skip-links.template.js';

export default {title: 'Page/Liens d’évitement', render: skipLinks};

export const Usual = {
  name: 'Habituels',
  args: {
    links: [
      {href: '#contenu', label: 'Aller au contenu'},
      {href: '#pied', label: 'Aller au pied de page'},
    ],
  } satisfies SkipLinksContent,
};
