import {mkdir, rm} from 'node:fs/promises';
import type {ReceivedForm, UploadTarget} from './contract.js';
import {keepPart, type IncomingFile} from './incoming.js';
import {keepFile} from './keep.js';
import {readMultipart} from './multipart.js';
import type {Shared} from './shared.js';

/** See `Uploads.receive`. */
export async function receiveForm(
  shared: Shared,
  request: Request,
  {owner, rulesFor}: UploadTarget,
): Promise<ReceivedForm> {
  await mkdir(shared.folder, {recursive: true, mode: 0o700});
  const {fields, files} = await takeIn(request, shared, rulesFor);
  const form: ReceivedForm = {fields, stored: [], refused: []};
  try {
    for (const file of files) {
      const outcome = await keepFile(shared, file, {owner, rules: rulesFor(file.field)!});
      if ('message' in outcome) form.refused.push(outcome);
      else form.stored.push(outcome);
    }
    return form;
  } finally {
    await removePaths(files); // Kept files have left their place.
  }
}

/** Reads the whole form, its files into temporary ones; when it fails, none is left. */
async function takeIn(
  request: Request,
  {folder, maxRequestBytes}: Shared,
  rulesFor: UploadTarget['rulesFor'],
): Promise<{fields: [string, string][]; files: IncomingFile[]}> {
  const files: (IncomingFile | undefined)[] = [];
  const counts = new Map<string, number>();
  try {
    const fields = await readMultipart(request, maxRequestBytes, async part => {
      const rules = rulesFor(part.field);
      const place = files.push(undefined) - 1; // A small file may be written before the one that came first.
      const count = (counts.get(part.field) ?? 0) + 1;
      if (part.name) counts.set(part.field, count);
      // An empty name is a field where no file was chosen; beyond the number accepted, a file is read but not written.
      const file = await keepPart(part, folder, rules && part.name && count <= rules.maxFiles ? rules.maxBytes : 0);
      if (rules && part.name) files[place] = file;
    });
    return {fields, files: files.filter(file => file !== undefined)};
  } catch (error) {
    await removePaths(files);
    throw error;
  }
}

async function removePaths(files: (IncomingFile | undefined)[]): Promise<void> {
  for (const file of files) if (file?.path) await rm(file.path, {force: true});
}
