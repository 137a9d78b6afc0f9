import type {PageSession} from '../browser/session.js';
import type {PageEvidence} from '../page/evidence.js';
import type {View} from '../page/view.js';

/** Leads a page into one or several states beside the one it loads in. */
export interface State {
  /** True when the page is no longer the same afterwards. */
  spoils: boolean;
  /** Does the page, as it loaded, have nothing that would lead it there? */
  isIdle?(session: PageSession, page: PageEvidence): Promise<boolean>;
  /**
   * @param see - keeps the page as it then stands; `name` says in French what was done to see it. `small` passes over
   * what does not depend on the size of the window (axe-core).
   */
  visit(session: PageSession, page: PageEvidence, see: See): Promise<void>;
}

export type See = (name: string, options?: {small?: boolean}) => Promise<View>;
