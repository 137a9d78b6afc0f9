import {alert} from '@socle/elements/alert/template';
import {taskList, type TaskItem} from '@socle/elements/task-list/template';
import type {Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {html, nothing} from 'lit';
import {applying} from '../answers/applicable.js';
import {REVIEW} from '../description/pages.js';
import {firstUnfinished, pathOf, stateOf, unmetNeeds} from '../answers/progress.js';
import type {Visit} from '../routes/visit.js';
import {skippedNotice} from '../routes/ways.js';
import {help, kept} from './help.js';
import {page} from './layout.js';
import {crumbs} from './step.js';

/** The list of the tasks, to which each of them comes back. */
export function tasksPage(visit: Visit, draft: Draft, files: readonly StoredFile[]): Response {
  const {demarche, words} = visit.site;
  const {title, lead, end} = words.steps.tasks;
  const notice = skippedNotice(visit, draft);
  return page(visit, {
    title,
    crumbs: crumbs(title),
    body: html`
      <h1>${title}</h1>
      <p class="socle-lead">${lead}</p>
      ${notice ? alert({kind: notice.kind, title: notice.title, content: notice.text}) : nothing}
      ${taskList({
        groups: [
          {tasks: taskItems(visit, draft, files)},
          {
            title: end,
            apart: true,
            tasks: [
              {
                id: REVIEW,
                title: demarche.review.title,
                href: pathOf(REVIEW),
                ...(firstUnfinished(demarche, draft, files)
                  ? {state: 'waiting', hint: words.steps.tasks.unlockEnd}
                  : {state: 'todo'}),
              },
            ],
          },
        ],
      })}
    `,
    aside: html`${kept(visit.site, draft)} ${help(visit.site)}`,
  });
}

function taskItems({site: {demarche, words}}: Visit, draft: Draft, files: readonly StoredFile[]): TaskItem[] {
  return applying(demarche, draft).demarche.steps.map(step => {
    const needs = unmetNeeds(demarche, step, draft, files).map(({title}) => title);
    const common = {id: step.id, title: step.title, href: pathOf(step.id)};
    return needs.length > 0
      ? {...common, state: 'waiting', hint: words.steps.tasks.unlock(needs)}
      : {...common, state: stateOf(demarche, step, draft, files)};
  });
}
