import {schemes, type Scheme} from '../theme/names.js';
import type {Pair} from '../theme/ratios.js';
import type {Theme} from '../theme/create-theme.js';
import {number} from '../theme/words.js';

/** A ratio on two decimals, so that columns line up. */
const written = (ratio: number) => ratio.toFixed(2).replace('.', ',');

/** A scheme as a designer reads it. */
export const schemeNames: Record<Scheme, string> = {
  light: 'Thème clair',
  dark: 'Thème sombre',
  'more-contrast': 'Thème clair, plus de contraste',
  'more-contrast-dark': 'Thème sombre, plus de contraste',
};

/** What was corrected, one line each; a sentence when nothing was. */
export const correctionLines = ({corrections}: Theme) =>
  corrections.length === 0
    ? ['Aucune correction : les couleurs données sont gardées telles quelles.']
    : corrections.map(({token, from, to, why}) => `${token} : ${from} devient ${to}. ${why}`);

/** `contrastes.md`: every pair of every scheme with its ratio and its minimum. */
export function proofPage(theme: Theme): string {
  const sections = schemes.map(scheme => {
    const pairs = theme.pairs.filter(pair => pair.scheme === scheme);
    return `## ${schemeNames[scheme]}\n\n${lowestOf(pairs)}\n\n${table(pairs)}`;
  });
  return `# Contrastes du thème « ${theme.name} »

Chaque paire de couleurs qu’un composant de Socle emploie, calculée selon les WCAG 2.2 (RGAA 3.2 et 3.3), arrondie vers le bas. Minimum : 4,5 pour un texte, quelle que soit sa taille, 3 pour le bord ou le signe d’un contrôle ; avec plus de contraste, 7 et 4,5. Le filet (\`line\`) et les ornements ne portent aucun sens : ils n’ont pas de minimum.

## Corrections

${correctionLines(theme)
  .map(line => `- ${line}`)
  .join('\n')}

${sections.join('\n\n')}
`;
}

function lowestOf(pairs: Pair[]) {
  const [lowest] = [...pairs].sort((a, b) => a.ratio / a.minimum - b.ratio / b.minimum);
  return `${pairs.length} paires, aucune sous le minimum. La plus juste : \`${lowest?.use}\`, ${written(lowest?.ratio ?? 0)} pour ${number(lowest?.minimum ?? 0)}.`;
}

const table = (pairs: Pair[]) =>
  [
    '| Emploi | Couleur | Sur | Rapport | Minimum |',
    '| --- | --- | --- | ---: | ---: |',
    ...pairs.map(
      ({use, foreground, background, ratio, minimum}) =>
        `| ${use} | ${foreground} | ${background} | ${written(ratio)} | ${number(minimum)} |`,
    ),
  ].join('\n');

/** What a terminal shows: corrections, then for each scheme its pairs, those of the same two colours together. */
export function proofText(theme: Theme): string {
  const sections = schemes.map(scheme => {
    const pairs = theme.pairs.filter(pair => pair.scheme === scheme);
    const lines = grouped(pairs).flatMap(([first, uses]) => [
      `  ${first.foreground} sur ${first.background}   ${written(first.ratio).padStart(5)}  (minimum ${number(first.minimum)})`,
      ...wrapped(uses),
    ]);
    return [`${schemeNames[scheme]} : ${pairs.length} paires`, ...lines].join('\n');
  });
  return ['Corrections', ...correctionLines(theme).map(line => `  ${line}`), '', sections.join('\n\n')].join('\n');
}

/** Pairs of the same two colours and the same minimum, with everything that uses them. */
function grouped(pairs: Pair[]): [Pair, string[]][] {
  const groups = new Map<string, [Pair, string[]]>();
  for (const pair of pairs) {
    const key = `${pair.foreground} ${pair.background} ${pair.minimum}`;
    const group = groups.get(key);
    if (group) group[1].push(pair.use);
    else groups.set(key, [pair, [pair.use]]);
  }
  return [...groups.values()];
}

/** Words on lines that a terminal of 100 columns holds. */
function wrapped(uses: string[]): string[] {
  const lines: string[] = [];
  for (const use of uses) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + use.length < 96) lines[lines.length - 1] = `${last}, ${use}`;
    else lines.push(`      ${use}`);
  }
  return lines;
}
