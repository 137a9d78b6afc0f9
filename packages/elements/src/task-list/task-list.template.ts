import {html, nothing} from 'lit';
import {pageTexts} from '@socle/core/page-texts';

/** Where a task stands. */
export type TaskState = 'todo' | 'started' | 'incomplete' | 'done' | 'error' | 'waiting';

/** One task: a page of questions, most often. */
export interface TaskItem {
  /** Unique in the page; the id of the status derives from it. */
  id: string;
  title: string;
  /** Where it is done; not followed while the task waits. */
  href: string;
  state: TaskState;
  /** One sentence about the task; of one that waits, what unlocks it: « Terminez d’abord « Les enfants ». » */
  hint?: string;
}

/** Tasks that go together. */
export interface TaskGroup {
  title?: string;
  /** True for what ends the démarche, and is not counted: the review, the deposit. */
  apart?: boolean;
  tasks: TaskItem[];
}

/** The tasks of a démarche. */
export interface TaskListContent {
  groups: TaskGroup[];
  /** Level of the titles of the groups: 3 under a heading of the page itself. 2 by default. */
  level?: 2 | 3;
}

/** The documented HTML of a task list: how many are done, then the tasks, group by group. */
export const taskList = ({groups, level = 2}: TaskListContent) => {
  const all = groups.flatMap(({tasks, apart}) => (apart ? [] : tasks));
  const done = all.filter(({state}) => state === 'done').length;
  return html`
  <socle-task-list>
    <p data-count>${pageTexts.tasksDone(done, all.length)}</p>
    ${groups.map(one => group(one, level))}
  </socle-task-list>
`;
};

const group = ({title, tasks}: TaskGroup, level: 2 | 3) => html`
    ${title ? (level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`) : nothing}
    <ul>${tasks.map(task)}</ul>`;

// A task that waits is no link: a link that leads nowhere, or to a refusal, is worse than words.
const task = ({id, title, href, state, hint}: TaskItem) => {
  const described = [hint && `tache-${id}-aide`, `tache-${id}-etat`].filter(Boolean).join(' ');
  return html`
      <li data-task=${state}>
        <p>${state === 'waiting' ? title : html`<a href=${href} aria-describedby=${described}>${title}</a>`}</p>
        <p id="tache-${id}-etat" data-status>${pageTexts.taskStates[state]}</p>
        ${hint ? html`<p id="tache-${id}-aide" data-hint>${hint}</p>` : nothing}
      </li>`;
};
