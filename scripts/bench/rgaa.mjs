import {formPages, memory} from './rgaa/many.mjs';
import {servePages} from './rgaa/pages.mjs';
import {growth, passive} from './rgaa/passive.mjs';
import {wholeAudits} from './rgaa/whole.mjs';

export {rgaaText} from './rgaa/text.mjs';

/**
 * What the checker costs beside axe-core alone: main-thread time of the passive rules and how it grows; CPU, wall time,
 * loads and requests of whole audits; time over the steps of a form, and memory over many pages.
 *
 * @param {{rounds?: number, forms?: number, pages?: number}} options
 */
export async function measureRgaa({rounds = 5, forms = 30, pages = 200} = {}) {
  const server = await servePages();
  try {
    return {
      passive: [await passive(server.url, 500, rounds), await passive(server.url, 5000, Math.max(1, rounds - 2))],
      growth: await growth(server.url),
      whole: await wholeAudits(server, ['page-30', 'page-500', 'page-5000', 'form-1']),
      forms: await formPages(server, forms),
      memory: await memory(server.url, pages),
    };
  } finally {
    server.close();
  }
}
