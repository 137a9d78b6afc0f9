import type {PageSession} from '../browser/session.js';
import type {PageEvidence} from '../page/evidence.js';

/** Something that is tried on a page in the browser: what came of it is what rules then judge. */
export interface Probe<Result> {
  /** True when the page is no longer the same afterwards, so that nothing else may be tried there. */
  spoils: boolean;
  /** Where nothing may have been tried before on its page, not even what leaves no trace. */
  wantsNewPage?(page: PageEvidence): boolean;
  /** True when that page must also have a window of its own, in a process whose clock may be put forward. */
  wantsNewWindow?: boolean;
  /** What it would give on a page that has nothing for it, told by the page as it loaded; undefined where it must run. */
  withoutTrying?(session: PageSession, page: PageEvidence): Promise<Result | undefined>;
  /** Tries it on a page that has just loaded, or that earlier probes left as they found it. */
  run(session: PageSession, page: PageEvidence): Promise<Result>;
}
