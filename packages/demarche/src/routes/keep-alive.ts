import {json, problem} from './problem.js';
import type {Visit} from './visit.js';

/** POST /session/prolonger: a whole life more, because somebody asked for it (RGAA 13.1.4). */
export async function keepAlive(visit: Visit): Promise<Response> {
  const expiresAt = visit.session && (await visit.bricks.sessions.prolong(visit.session));
  if (expiresAt) return json(visit, 200, {expiresAt: expiresAt.toISOString(), now: new Date().toISOString()});
  return problem(visit, {
    status: 401,
    code: 'session:finie',
    title: 'La session a pris fin',
    detail: 'Ouvrez le lien de suivi de la demande pour la reprendre.',
  });
}
