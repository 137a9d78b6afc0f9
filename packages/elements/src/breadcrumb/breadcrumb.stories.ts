import {breadcrumb, type BreadcrumbContent} from './breadcrumb.template.js';

export default {title: 'Page/Fil d’Ariane', render: breadcrumb};

export const ThreeLevels = {
  name: 'Trois niveaux',
  args: {
    items: [
      {label: 'Accueil', href: '#'},
      {label: 'Restauration scolaire', href: '#restauration'},
      {label: 'Votre demande'},
    ],
  } satisfies BreadcrumbContent,
};

export const CurrentIsALink = {
  name: 'Page courante en lien',
  args: {
    items: [
      {label: 'Accueil', href: '#'},
      {label: 'Votre demande', href: '#demande'},
    ],
  } satisfies BreadcrumbContent,
};
