import {nothingOpenPage, notFoundPage} from '../pages/messages.js';
import {tasksPage} from '../pages/tasks.js';
import {currentDossier, currentDraft, seeOther, type Visit} from './visit.js';

/** GET /demarche/taches: of a démarche in the mode « tasks » only. */
export async function showTasks(visit: Visit): Promise<Response> {
  if (visit.site.demarche.mode !== 'tasks') return notFoundPage(visit);
  const draft = await currentDraft(visit);
  if (!draft) return (await currentDossier(visit)) ? seeOther('/demarche/accuse') : nothingOpenPage(visit);
  return tasksPage(visit, draft, await visit.bricks.uploads.list(draft.id));
}
