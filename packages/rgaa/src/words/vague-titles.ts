/** Titles that tools write when nobody does: they never tell a page from another. */
export const vagueTitles: ReadonlySet<string> = new Set(
  [
    'document, untitled, untitled document, untitled page, untitled-1, sans titre, document sans titre, document sans nom',
    'page sans titre, page sans nom, nouveau document, nouvelle page, new page, new document, page, page web, webpage, web page',
    'titre, titre de la page, titre de page, title, page title, title of the page, title of page, the title, titre du document',
    'document title, titre à définir, à définir, todo, to do, test, essai, lorem ipsum, undefined, null, nan, none, object object',
    'react app, vite app, vite + react, vite + react + ts, vite + vue, vite + vue + ts, vite + svelte, vite + ts, vue app',
    'create next app, next.js app, my app, my website, mon site, mon site web, your title here, website title, site title',
    'index, home page title, microsoft word - document1, document1, html5 template, bootstrap template, starter template',
    'welcome to nginx, apache2 default page, it works',
  ]
    .join(', ')
    .split(', '),
);

/** Titles that may be enough for some site, and for most are not. */
export const poorTitles: ReadonlySet<string> = new Set(
  'accueil, page d’accueil, home, homepage, home page, bienvenue, welcome, contact, formulaire, form, site, menu, recherche'.split(
    ', ',
  ),
);

/** Headings that tools write when nobody does. */
export const vagueHeadings: ReadonlySet<string> = new Set(
  [
    'titre, titre principal, titre de la page, titre de page, titre de section, titre de la section, titre de niveau, sous-titre',
    'sous titre, titre du bloc, titre de l’article, titre à définir, title, heading, subheading, sub heading, headline, subtitle',
    'page title, section title, your title here, lorem ipsum, lorem ipsum dolor, lorem ipsum dolor sit amet, untitled, sans titre',
    'undefined, null, nan, object object, todo, to do, h1, h2, h3, h4, h5, h6',
  ]
    .join(', ')
    .split(', '),
);
