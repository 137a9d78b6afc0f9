import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {findFont} from '../font/font-package.js';
import {readLogo} from '../logo/read-logo.js';
import {createTheme, type Theme} from '../theme/create-theme.js';
import {SeedFault} from '../theme/refusal.js';
import {proofPage} from '../write/proof.js';
import {readMe} from '../write/read-me.js';
import {themeFiles, type FontChoice} from '../write/theme-files.js';
import type {Request} from './arguments.js';
import {writeFolder} from './folder.js';

/** Makes the theme that was asked and writes it; gives it, with what is left to do. */
export async function create(request: Request): Promise<{theme: Theme; notes: string[]}> {
  const seed = {name: request.name, colors: request.colors, font: request.font, forced: request.forced};
  const theme = createTheme(seed);
  const logo = request.logo === undefined ? undefined : readLogo(await readGiven(request.logo));
  const font = fontChoice(request.font);
  const notes = font === 'missing' ? [missingFont(request.font ?? '')] : [];
  const {sheet, files} = await themeFiles(theme, {
    font: font === 'missing' ? undefined : font,
    fontAddress: './fonts/',
  });
  const logoName = logo && `logo.${logo.extension}`;
  files.set('theme.css', sheet);
  files.set('contrastes.md', proofPage(theme));
  files.set(
    'lisez-moi.md',
    readMe(theme, {logo: logoName, font: typeof font === 'object' ? font.family : undefined, notes}),
  );
  if (logo && logoName) files.set(logoName, logo.bytes);
  await writeFolder(request.out, files, {...seed, logo: logoName});
  return {theme, notes};
}

async function readGiven(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new SeedFault('logo', `Le fichier ${file} ne peut pas être lu (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** A font is a package already installed: nothing is downloaded. */
function fontChoice(name: string | undefined): FontChoice | 'missing' {
  if (name === undefined) return undefined;
  if (name === 'system') return 'system';
  const id = idOf(name);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
    throw new SeedFault('font', `« ${name} » n’est pas le nom d’une police : écrivez par exemple source-sans-3.`);
  return findFont(id, [process.cwd(), fileURLToPath(new URL('.', import.meta.url))]) ?? 'missing';
}

/** « Source Sans 3 » is the package source-sans-3. */
const idOf = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^@fontsource-variable\//, '')
    .replace(/\s+/g, '-');

const missingFont = (name: string) =>
  `La police « ${name} » n’est pas installée : le thème garde celle de Socle. Lancez npm install @fontsource-variable/${idOf(name)}, puis la même commande.`;
