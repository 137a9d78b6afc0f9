/** Names of links that, without their context, say neither what they do nor where they lead. */
export const vagueLinks: ReadonlySet<string> = new Set(
  [
    'cliquez ici, cliquer ici, clique ici, cliquez, cliquer, ici, là, par ici, c’est ici, c’est par ici, cliquez là, cliquez sur ce lien',
    'en savoir plus, en savoir +, savoir plus, plus, plus d’infos, plus d’info, plus d’informations, plus d’information',
    'plus de détails, plus de détail, infos, info, détails, détail, voir, voir plus, voir tout, tout voir, voir détail, voir le détail',
    'voir les détails, voir la suite, voir la page, lire, lire la suite, lire plus, lire l’article, la suite, suite, suivre',
    'suivre le lien, suivre ce lien, ce lien, lien, le lien, lien ci-dessous, accéder, accès, accéder au site, consulter, découvrir',
    'je découvre, j’en profite, ouvrir, aller, aller à la page, continuer, page, cette page, site, ce site, afficher',
    'afficher plus, télécharger, téléchargement, fichier, document, le document, ce document',
    'click here, click, here, this, this link, link, more, read more, learn more, find out more, see more, view more, show more',
    'more info, more information, more details, details, info, view, see, read, go, open, continue, continue reading, download, file',
    'document, page, this page, visit, check it out, discover',
  ]
    .join(', ')
    .split(', '),
);

/** Names that are only the form of a file. */
export const fileFormats: ReadonlySet<string> = new Set(
  'pdf html htm epub txt texte odt ods doc docx xls xlsx csv zip xml json rtf plain·text texte·brut word excel'
    .split(' ')
    .map(name => name.replace('·', ' ')),
);
