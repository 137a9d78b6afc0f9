import type {PageElement} from '../page/element.js';
import type {PageEvidence} from '../page/evidence.js';
import {elementAt} from '../probes/page-tools.js';
import type {NewText} from '../probes/status-messages.js';
import type {Judgement} from '../rule.js';
import {errorWords, progressWords, successWords} from '../words/navigation-words.js';

/** What a message of status is about: each has its test (RGAA 7.5). */
export type StatusKind = 'success' | 'error' | 'progress';

const kindOf = (text: string): StatusKind | undefined => {
  if (text.length > 220) return undefined;
  if (errorWords.test(text)) return 'error';
  if (progressWords.test(text)) return 'progress';
  return successWords.test(text) ? 'success' : undefined;
};

/** Does this live region suit this kind of message? */
const suits: Record<StatusKind, (text: NewText) => boolean> = {
  success: ({live, isAtomic}) => live === 'status' || (live === 'polite' && isAtomic),
  error: ({live, isAtomic}) => live === 'alert' || (live === 'assertive' && isAtomic),
  progress: ({live}) => /^(log|progressbar|status|polite)$/.test(live ?? ''),
};

const wanted: Record<StatusKind, string> = {
  success: 'role="status"',
  error: 'role="alert"',
  progress: 'role="status", "log" ou "progressbar"',
};

/** What is to be said of the messages of one kind that came when buttons were activated. */
export function* statusJudgements(
  {views: [view], probes: {actions}}: PageEvidence,
  kind: StatusKind,
): Generator<Judgement> {
  if (!view) return;
  for (const {texts, name, movesFocus, opensDialog} of actions?.buttons ?? []) {
    if (opensDialog) continue;
    // Several messages at once are told once: they are the same fault.
    for (const text of texts.filter(({text: words}) => kindOf(words) === kind).slice(0, 5)) {
      const element = elementAt(view, text.path);
      const place = element && isSame(element, text) ? {element} : {};
      const cause = `« ${cut(text.text)} » est apparu quand le bouton « ${name} » a été activé`;
      if (suits[kind](text)) yield {outcome: 'C', message: '', ...place};
      else if (text.hasFocus)
        continue; // The focus went there: it is read, and no message of status.
      else if (text.live !== undefined || movesFocus)
        yield {
          outcome: 'AV',
          message: `${cause} : est-ce un message de statut, et faut-il ${wanted[kind]} ?`,
          ...place,
        };
      else
        yield {
          outcome: 'NC',
          message: `${cause}, sans être annoncé : son conteneur doit porter ${wanted[kind]}.`,
          ...place,
        };
    }
  }
}

/** The element of the page as it loaded, unless another one came in its place. */
const isSame = (element: PageElement, {path}: NewText) => path !== '' && element.tag !== 'script';

const cut = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** Live regions of the page as it loaded, for which a human must see what comes into them. */
export function* liveRegions({views: [view]}: PageEvidence, roles: RegExp): Generator<Judgement> {
  for (const element of view?.elements ?? []) {
    const role =
      element.writtenRole ?? (element.tag === 'output' ? 'status' : element.tag === 'progress' ? 'progressbar' : '');
    const live = element.attribute('aria-live') ?? '';
    if (roles.test(role) || (role === '' && roles.test(live)))
      yield {
        outcome: 'AV',
        message: `Les messages que reçoit cette zone sont-ils de ceux que « ${role || live} » annonce ?`,
        element,
      };
  }
}
