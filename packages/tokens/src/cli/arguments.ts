import {parseArgs} from 'node:util';

/** What was asked on the command line. */
export interface Request {
  name: string;
  colors: string[];
  logo: string | undefined;
  font: string | undefined;
  forced: boolean;
  out: string;
  json: boolean;
}

/** A command that cannot be understood; the message is French and names the option. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

export const usage = `Usage :
  npx socle-theme create --name NOM --color COULEUR [--color COULEUR] [--color COULEUR]
                         [--logo FICHIER] [--font POLICE] [--force] --out DOSSIER [--json]

  --name    nom du territoire : "Ville de Lisieux"
  --color   une à trois couleurs : la première est celle des liens et des boutons,
            les autres des ornements ("#8a1538", "rgb(138 21 56)", "oklch(42% 0.15 10)")
  --logo    marque du territoire, en SVG, PNG ou WebP (500 ko au plus)
  --font    "system", "atkinson-hyperlegible-next" ou le nom d’un paquet @fontsource-variable
  --force   garde la première couleur telle quelle, ou refuse le thème
  --out     dossier à écrire
  --json    n’écrit sur la sortie standard qu’un objet JSON : paires et corrections
  --help    affiche cette aide

Codes de sortie : 0, thème écrit ; 1, thème refusé ; 2, commande mal écrite.
`;

/** Reads the arguments; `help` when help is asked. */
export function readArguments(args: readonly string[]): Request | 'help' {
  const {values, positionals} = parsed(args);
  if (values.help || (positionals.length === 1 && positionals[0] === 'help')) return 'help';
  const [command, ...rest] = positionals;
  if (command !== 'create')
    throw new WrongUsage(
      command === undefined ? 'Il manque la commande : create.' : `La commande « ${command} » n’existe pas : create.`,
    );
  if (rest.length > 0)
    throw new WrongUsage(`« ${rest[0]} » n’est attendu nulle part : mettez le nom entre guillemets.`);
  const {name, out, color: colors = []} = values;
  if (!name?.trim()) throw new WrongUsage('Il manque --name : le nom du territoire.');
  if (colors.length === 0) throw new WrongUsage('Il manque --color : une couleur au moins.');
  if (colors.length > 3) throw new WrongUsage(`--color : trois couleurs au plus, ${colors.length} ont été données.`);
  if (!out?.trim()) throw new WrongUsage('Il manque --out : le dossier à écrire.');
  return {
    name,
    colors,
    out,
    logo: values.logo,
    font: values.font,
    forced: values.force ?? false,
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: {type: 'string'},
        color: {type: 'string', multiple: true},
        logo: {type: 'string'},
        font: {type: 'string'},
        force: {type: 'boolean'},
        out: {type: 'string'},
        json: {type: 'boolean'},
        help: {type: 'boolean', short: 'h'},
      },
    });
  } catch (error) {
    throw new WrongUsage(inFrench(error as NodeJS.ErrnoException));
  }
}

/** Node says in English which option it stumbled on. */
function inFrench({code, message}: NodeJS.ErrnoException): string {
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `L’option ${option} n’existe pas.`;
  if (/argument missing|is ambiguous/.test(message)) return `L’option ${option} attend une valeur.`;
  if (/does not take an argument/.test(message)) return `L’option ${option} n’attend aucune valeur.`;
  return `La commande n’est pas comprise${option && ` à l’option ${option}`}.`;
}
