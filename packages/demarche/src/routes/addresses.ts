import type {Visit} from './visit.js';

/** GET /adresses: suggestions for the person who fills in a form. Those without a session share one allowance. */
export async function suggestAddresses({request, session, bricks}: Visit): Promise<Response> {
  return bricks.addresses.answer(request, session?.id ?? '');
}
