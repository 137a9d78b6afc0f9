import {readForm} from '@socle/services/uploads';
import {backTo, chooseVersion} from './chosen-version.js';
import type {Visit} from './visit.js';

/** POST /texte: the choice of a version, from a page where nothing is being typed. Pages of questions send their own form. */
export async function changeVersion(visit: Visit): Promise<Response> {
  const {fields} = await readForm(visit.request);
  const valueOf = (name: string) => fields.find(([known]) => known === name)?.[1];
  chooseVersion(visit, valueOf('version'));
  return backTo(visit, valueOf('retour') ?? '/');
}
