/** Names of what leads to the map of a site. */
export const siteMapWords = /\b(plan d[ue] (ce |notre )?(site|portail)|sitemap|site map)\b/i;

/** Names of what searches a site. */
export const searchWords = /recherch|\bsearch|\bchercher\b|rechercher|trouver/i;

/** A link of these leads past the menus of a page. */
export const skipWords =
  /(aller|acc[ée]der|acc[èe]s|passer|sauter|rendez-vous|retour|skip|jump|go)\b.{0,30}(contenu|principal|content|main|menu|navigation|recherche|search|pied|footer)|(contenu|content)( principal)?$|[ée]vitement|acc[èe]s rapide/i;

/** What a message of success or of result says. */
export const successWords =
  /\b(enregistr[ée]|envoy[ée]|ajout[ée]|copi[ée]|supprim[ée]|modifi[ée]|valid[ée]|transmis|mis(e|es)? [àa] jour|sauvegard[ée]|succ[èe]s|bien [ée]t[ée]|merci|r[ée]sultats?|confirm[ée]|termin[ée]|saved|sent|added|success)/i;

/** What a message of error or of advice says. */
export const errorWords =
  /\b(erreurs?|obligatoires?|invalides?|incorrecte?s?|veuillez|requise?s?|doit|doivent|manquante?s?|[ée]chec|impossible|n[’']est pas|introuvable|saisissez|remplir|renseigne[rz]|error|required|invalid|please)/i;

/** What a message of progress says. */
export const progressWords = /\b(chargement|en cours|patientez|patienter|t[ée]l[ée]versement|loading|\d{1,3}\s?%)/i;

/** Warns that a change comes by itself. */
export const warningWords =
  /recharg|automati|nouvel(le)? (page|fen[êe]tre|onglet)|soumi[st]|envo(i|y)|actualis|mise? [àa] jour|redirig|valide|aussit[ôo]t|imm[ée]diat/i;
