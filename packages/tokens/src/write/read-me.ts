import {schemes} from '../theme/names.js';
import type {Theme} from '../theme/create-theme.js';
import {correctionLines, schemeNames} from './proof.js';

interface Given {
  logo: string | undefined;
  font: string | undefined;
  /** What is left to do. */
  notes: string[];
}

/** `lisez-moi.md`: how a page takes the theme, and what was corrected. */
export function readMe(theme: Theme, {logo, font, notes}: Given): string {
  const shown = ['ground', 'panel', 'ink', 'accent', 'accent-hover', 'accent-tint', 'ornament'] as const;
  const rows = schemes.map(
    scheme => `| ${schemeNames[scheme]} | ${shown.map(name => theme.colours[scheme][name]).join(' | ')} |`,
  );
  return `# Thème « ${theme.name} »

Écrit par \`npx socle-theme create\`. Relancez la commande plutôt que de modifier ces fichiers.

${notes.map(note => `> ${note}\n\n`).join('')}## L’employer

La feuille du thème vient après les tokens, avant les composants :

\`\`\`html
<link rel="stylesheet" href="/assets/fonts.css">
<link rel="stylesheet" href="/assets/tokens.css">
<link rel="stylesheet" href="/assets/theme.css">
<link rel="stylesheet" href="/assets/elements.css">
\`\`\`

Le thème suit le système : clair ou sombre, plus de contraste ou non, impression, couleurs forcées. Pour choisir à sa place, sur l’élément racine : \`<html data-scheme="dark" data-contrast="more">\`.

## Ce qu’il contient

- \`theme.css\` : la feuille de style, qui ne donne que des noms \`--socle-*\`${font ? ` et la police ${font}` : ''}.
- \`contrastes.md\` : chaque paire de couleurs de chaque composant, avec son rapport ; \`pairs.json\` pour les machines.
- \`tokens/\` : les tokens au format du W3C (DTCG 2025.10) et le document qui les assemble ; \`tokens.json\`, \`tokens.js\` et \`tokens.d.ts\` pour le code.
- \`figma/\` : \`tokens-studio.json\` pour l’extension Tokens Studio ; un fichier par mode pour les variables de Figma (une collection, quatre modes). Les tailles fluides y ont leur valeur sur grand écran, en pixels.
${logo ? `- \`${logo}\` : la marque.\n` : ''}${font ? `- \`fonts/\` : la police ${font} et sa licence.\n` : ''}
## Ce qui a été corrigé

${correctionLines(theme)
  .map(line => `- ${line}`)
  .join('\n')}

## Les couleurs

| | ${shown.join(' | ')} |
| --- | ${shown.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
}
