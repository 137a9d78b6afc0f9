import type {Draft} from '@socle/services/drafts';
import type {Refusal} from '@socle/services/uploads';
import type {Entries} from '../answers/answers.js';
import type {Step} from '../description/contract.js';
import {allDocuments, documentsOf, kindName, TRANSFERS} from '../questions/documents/documents.js';
import {problem} from './problem.js';
import {currentDossier, currentDraft, type Visit} from './visit.js';

/** GET /depots/{id}: a document found sound, to the person who sent it and to nobody else. `?apercu` shows it in the browser. */
export async function openUpload(visit: Visit, id: string): Promise<Response> {
  const owner = (await currentDraft(visit))?.id ?? (await currentDossier(visit))?.id;
  if (!owner) return new Response(null, {status: 403});
  return visit.bricks.uploads.open(owner, id, {inline: visit.url.searchParams.has('apercu')});
}

/** /fichiers: the documents of the draft, one by one, as scripts send them (`@socle/core/upload/protocol`). */
export async function transferFile(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return problem(visit, closed);
  const documents = allDocuments(visit.site.demarche);
  return visit.bricks.uploads.transfer(visit.request, {
    owner: draft.id,
    rulesFor: field => documents.find(({name}) => name === field),
    base: TRANSFERS,
  });
}

/** Keeps what the usager says that each document is. What the question does not propose is no answer. */
export async function keepKinds({bricks}: Visit, step: Step, draft: Draft, fields: Entries): Promise<void> {
  const proposed = documentsOf(step).flatMap(({kinds = []}) => kinds.map(({value}) => value));
  if (proposed.length === 0) return;
  for (const {id} of await bricks.uploads.overview(draft.id)) {
    const said = fields.findLast(([name]) => name === kindName(id))?.[1];
    if (said !== undefined) await bricks.uploads.setKind(draft.id, id, proposed.includes(said) ? said : undefined);
  }
}

/** Answers a question with a file sent for another one, `QUESTION:ID`; what refuses it, if anything does. */
export async function reuseFile(
  {bricks}: Visit,
  step: Step,
  draft: Draft,
  target: string,
): Promise<Refusal[] | undefined> {
  const [name = '', id = ''] = target.split(':');
  const item = documentsOf(step).find(one => one.name === name);
  if (!item) return undefined;
  const outcome = await bricks.uploads.reuse(draft.id, id, name, item);
  return outcome && 'message' in outcome ? [outcome] : undefined;
}

const closed = {
  status: 403,
  code: 'fichier:session',
  title: 'Aucune demande n’est ouverte',
  detail:
    'La session a pris fin : aucun fichier ne peut être ajouté. Ouvrez le lien de suivi de la demande, puis recommencez.',
};
