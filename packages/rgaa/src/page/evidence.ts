import type {ProbeResults} from '../probes/index.js';
import type {AxeFinding} from '../axe/run-axe.js';
import type {View} from './view.js';

/** What the server answered for the page. */
export interface PageResponse {
  /** Address in the end, after redirections. */
  url: string;
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** HTML as it was sent, before any script. */
  html: string;
}

/** All that was gathered of one page; rules read this and nothing else. */
export interface PageEvidence {
  /** Address as it was asked for. */
  requested: string;
  url: string;
  title: string;
  /** Name of the process (a démarche) whose step the page is. */
  process: string | null;
  /** May forms be sent, with whatever that does? */
  maySubmit: boolean;
  /** Undefined when the page was handed over already open. */
  response: PageResponse | undefined;
  /** The page in each of its states; the first is the one it loads in, at 1280 × 800. */
  views: View[];
  /** What was tried in the browser; a probe that was not asked for, or that failed, is not there. */
  probes: Partial<ProbeResults>;
  /** Why a probe, or the way to a state, failed, by its name. */
  probeErrors: Record<string, string>;
  axe: AxeFinding[];
  /** States and probes that were gone through, by name, `initial` for the page as it loads; the others say nothing yet. */
  reached: Set<string>;
}
