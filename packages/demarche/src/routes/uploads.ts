import {FormError} from '@socle/services/uploads';
import type {DocumentsItem} from '../description.js';
import {currentDossier, currentDraft, seeOther, type Visit} from '../visit.js';

/** GET /depots/{id}: a document, to the person who sent it and to nobody else. */
export async function openUpload(visit: Visit, id: string): Promise<Response> {
  const owner = (await currentDraft(visit))?.id ?? (await currentDossier(visit))?.id;
  return owner ? visit.bricks.uploads.open(owner, id) : new Response(null, {status: 404});
}

/** POST /depots: documents of the draft, for a client that sends them apart from the form. */
export async function sendUploads(visit: Visit): Promise<Response> {
  const draft = await currentDraft(visit);
  if (!draft) return Response.json({title: 'Aucune demande n’est ouverte'}, {status: 403});
  const items = visit.site.demarche.steps.flatMap(({items}) => items);
  const rulesFor = (field: string) =>
    items.find((item): item is DocumentsItem => item.kind === 'documents' && item.name === field);
  try {
    const {stored, refused} = await visit.bricks.uploads.receive(visit.request, {owner: draft.id, rulesFor});
    if (!visit.request.headers.get('accept')?.includes('application/json')) return seeOther('/demarche/reprendre');
    const files = stored.map(({id, field, name, size}) => ({id, field, name, size, href: `/depots/${id}`}));
    return Response.json({files, refused}, {status: refused.length > 0 ? 422 : 201});
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    return Response.json({title: 'L’envoi n’a pas abouti'}, {status: error.status});
  }
}
