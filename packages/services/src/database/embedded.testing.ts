import {PGlite} from '@electric-sql/pglite';
import {access, cp, mkdtemp, rename, rm} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Of another version, the files might be of another PostgreSQL. */
const PGLITE = (createRequire(import.meta.url)('../../package.json') as {dependencies: Record<string, string>})
  .dependencies['@electric-sql/pglite'];

/**
 * A temporary folder that already holds an empty embedded database: a copy of one kept between runs, because making it
 * takes seconds of processor and opening it half a second.
 */
export async function embeddedFolder(): Promise<string> {
  const model = join(tmpdir(), `socle-embedded-model-${PGLITE}`);
  if (!(await exists(model))) await makeModel(model);
  const folder = await mkdtemp(join(tmpdir(), 'socle-embedded-'));
  await cp(model, folder, {recursive: true});
  return folder;
}

/** Made aside, then named in one step: another test file may be making it too. */
async function makeModel(model: string): Promise<void> {
  const aside = await mkdtemp(`${model}-`);
  const pglite = await PGlite.create({dataDir: aside});
  await pglite.close();
  await rename(aside, model).catch(() => rm(aside, {recursive: true, force: true}));
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
