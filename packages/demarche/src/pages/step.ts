import {alert} from '@socle/elements/alert/template';
import {form} from '@socle/elements/form/template';
import {icon} from '@socle/elements/icons';
import {nextStep, steps} from '@socle/elements/steps/template';
import type {StepItem} from '@socle/elements/steps/template';
import {html, nothing} from 'lit';
import {REVIEW, TASKS} from '../description/pages.js';
import {isAllRequired} from '../questions/mandatory.js';
import {numberedPages, pathOf, reached} from '../answers/progress.js';
import {questions, type Asked} from './questions.js';
import type {Visit} from '../routes/visit.js';
import type {Words} from '../words/usual.js';
import {conflictNotice, draftStatus, sessionEnd} from './draft.js';
import {help, kept} from './help.js';
import {page} from './layout.js';

/** How a page of questions is shown: what was asked, and what just happened. */
export interface StepView extends Asked {
  /** True when the usager came from the review and goes back to it. */
  back: boolean;
  /** Something to know that is not an error of an answer. */
  notice?: {kind: 'info' | 'warning'; title: string; text: string};
  /** These questions were answered elsewhere since: the usager chooses which answers to keep. */
  conflict?: boolean;
  status?: number;
}

/** One page of questions. */
export function stepPage(visit: Visit, view: StepView): Response {
  const {demarche, step, draft, faults, back, notice} = view;
  const {words} = visit.site;
  const linear = demarche.mode !== 'tasks';
  const pages = numberedPages(demarche);
  const position = pages.findIndex(({id}) => id === step.id);
  const errors = faults.map(({id, message, row}) => ({id, message, ...(row && {row})}));
  const next = pages[position + 1];
  return page(visit, {
    title: step.title,
    ...(linear && {stage: `Étape ${String(position + 1)} sur ${String(pages.length)}`}),
    status: view.status ?? (errors.length > 0 ? 422 : 200),
    errors,
    form: FORM,
    crumbs: crumbs(step.title),
    back: linear || back ? backLink(pages[position - 1], back) : tasksLink(words),
    body: html`
      ${
        linear
          ? steps({
              current: position + 1,
              steps: stepItems(pages, step.id, reached(visit.site.demarche, draft, view.files)),
            })
          : html`<h1>${step.title}</h1>`
      }
      ${step.lead ? html`<p class="socle-lead">${step.lead}</p>` : nothing}
      ${notice ? alert({kind: notice.kind, title: notice.title, content: notice.text}) : nothing}
      ${view.conflict ? conflictNotice(words, step.id, back, FORM) : nothing}
      ${form({
        id: FORM,
        action: pathOf(step.id, back),
        content: () => html`${note(words.step.note)} ${questions(view)} ${draftStatus(visit, view)}`,
        allRequired: isAllRequired(step),
        submit: back ? 'Enregistrer et revenir à la vérification' : 'Continuer',
        save: words.step.save,
        note: words.step.note.length === 0,
        multipart: step.items.some(({kind}) => kind === 'documents'),
        label: step.title,
      })}
      ${linear && !back ? nextStep({...(next && {title: next.title})}) : nothing}
      ${sessionEnd(visit, FORM)}
    `,
    aside: html`${kept(visit.site, draft)} ${help(visit.site)}`,
  });
}

/** Id of the form of a page of questions. */
const FORM = 'reponses';

/** What must be answered, in place of the usual sentence of the form. */
const note = (sentences: string[]) => (sentences.length > 0 ? html`<p data-note>${sentences.join(' ')}</p>` : nothing);

/** The numbered pages, seen from one of them; `known` says where those that can be reached stand. */
export function stepItems(
  pages: {id: string; title: string}[],
  current: string,
  known?: ReadonlyMap<string, Partial<StepItem>>,
): StepItem[] {
  return pages.map(({id, title}) => ({title, ...known?.get(id), ...(id === current && {state: 'current'})}));
}

/** The way back to the list of tasks. */
export const tasksLink = ({steps: {tasks}}: Words): unknown =>
  html`<p class="socle-back"><a href=${pathOf(TASKS)}>${icon('arrow-left')} ${tasks.back}</a></p>`;

/** The way back: the previous page, or the review. */
export function backLink(previous: {id: string; title: string} | undefined, back: boolean): unknown {
  if (back)
    return html`<p class="socle-back"><a href=${pathOf(REVIEW)}>${icon('arrow-left')} Revenir à la vérification</a></p>`;
  return previous
    ? html`<p class="socle-back"><a href=${pathOf(previous.id)}>${icon('arrow-left')} Étape précédente : ${previous.title}</a></p>`
    : nothing;
}

/** Where the page stands in the site. */
export function crumbs(title: string): {label: string; href?: string}[] {
  return [{label: 'Accueil', href: '/'}, {label: title}];
}
