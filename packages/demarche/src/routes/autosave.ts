import {DraftConflictError, DraftGoneError, standingOf, type Draft} from '@socle/services/drafts';
import {FormError, readForm} from '@socle/services/uploads';
import {answersFrom, type Entries} from '../answers/answers.js';
import type {Step} from '../description/contract.js';
import {differs, originFrom, type PageOrigin} from './origin.js';
import {json, problem} from './problem.js';
import {currentDraft, type Visit} from './visit.js';
import {keepKinds} from './uploads.js';

/** How many times a saving gives way to another one of the same draft, on other questions. */
const TURNS = 8;

/**
 * POST /brouillon/{étape}: the answers of a page, as they are typed, without judging them nor passing the step.
 * 200 once they are in the database, and never before; 409 when another page saved these questions since: theirs stay.
 * The same saving sent again (its answer was lost) is accepted again.
 */
export async function autosave(visit: Visit, step: Step): Promise<Response> {
  if (!visit.session) return problem(visit, closed);
  try {
    const type = visit.request.headers.get('content-type') ?? '';
    if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) throw new FormError('unsupported');
    const {fields} = await readForm(visit.request);
    const origin = originFrom(fields);
    if (!origin) return problem(visit, unversioned);
    const draft = await currentDraft(visit);
    if (draft) await keepKinds(visit, step, draft, fields);
    return await keep(visit, step, fields, origin);
  } catch (error) {
    if (error instanceof DraftGoneError) return problem(visit, gone);
    if (error instanceof FormError)
      return problem(visit, {...unreadable, status: error.status, code: `envoi:${error.reason}`});
    throw error;
  }
}

async function keep(visit: Visit, step: Step, fields: Entries, origin: PageOrigin): Promise<Response> {
  const answers = answersFrom(fields, step.items);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const draft = await currentDraft(visit);
    if (!draft || (origin.number && origin.number !== draft.number)) return problem(visit, gone);
    const standing = standingOf(draft, step.id, origin);
    if (standing === 'known') return kept(visit, draft);
    if (standing === 'behind') return differs(draft.answers, answers) ? conflict(visit, draft) : kept(visit, draft);
    try {
      const {page, rank} = origin;
      const saving = {part: step.id, page, rank};
      const saved = await visit.bricks.drafts.save({...draft, answers: {...draft.answers, ...answers}}, saving);
      return kept(visit, saved);
    } catch (error) {
      if (!(error instanceof DraftConflictError)) throw error; // Other questions were saved meanwhile: read them too.
    }
  }
  return problem(visit, busy);
}

/** `version` and `savedAt` of the draft, and when the session ends now. */
const stamp = ({session}: Visit, {version, updatedAt}: Draft) => ({
  version,
  savedAt: updatedAt.toISOString(),
  sessionExpiresAt: session?.expiresAt.toISOString(),
});

const kept = (visit: Visit, draft: Draft) => json(visit, 200, stamp(visit, draft));

const conflict = (visit: Visit, draft: Draft) =>
  problem(visit, {
    status: 409,
    code: 'brouillon:conflit',
    title: 'Ces questions ont été remplies ailleurs depuis',
    detail: 'Les réponses envoyées ne sont pas enregistrées. Relisez celles qui le sont, ou remplacez-les.',
    ...stamp(visit, draft),
  });

const closed = {
  status: 401,
  code: 'session:finie',
  title: 'La session a pris fin',
  detail: 'Ouvrez le lien de suivi de la demande, puis recommencez.',
};
const gone = {
  status: 410,
  code: 'brouillon:fini',
  title: 'Cette demande n’est plus un brouillon ouvert ici',
  detail: 'Elle a été déposée ou supprimée, sa date est passée, ou une autre demande est ouverte.',
};
const unversioned = {
  status: 422,
  code: 'brouillon:sans-version',
  title: 'La version du brouillon manque',
  detail: 'Le champ « version » est un nombre entier, celui de la page où les réponses ont été écrites.',
};
const unreadable = {
  title: 'L’envoi n’a pas pu être lu',
  detail:
    'Les réponses sont attendues comme un formulaire les envoie (application/x-www-form-urlencoded), 256 Kio au plus.',
};
const busy = {
  status: 503,
  code: 'brouillon:occupe',
  title: 'Ce brouillon est en train de changer',
  detail: 'Réessayez dans quelques secondes.',
};
