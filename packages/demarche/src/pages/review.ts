import {alert} from '@socle/elements/alert/template';
import {form} from '@socle/elements/form/template';
import {review} from '@socle/elements/review/template';
import {steps} from '@socle/elements/steps/template';
import type {Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {html, nothing} from 'lit';
import {applying, leftAside} from '../answers/applicable.js';
import {REVIEW} from '../description/pages.js';
import {numberedPages, pathOf, reached} from '../answers/progress.js';
import {reviewSections} from '../answers/review-sections.js';
import type {Visit} from '../routes/visit.js';
import {skippedNotice} from '../routes/ways.js';
import {help, kept} from './help.js';
import {page, paragraphs} from './layout.js';
import {backLink, crumbs, stepItems, tasksLink} from './step.js';

/**
 * Every answer before the deposit: the verification that RGAA 11.12.1 asks before a legal effect. `changed`: another page
 * changed them since they were read, and nothing was deposited (409).
 */
export function reviewPage(visit: Visit, draft: Draft, files: readonly StoredFile[], {changed = false} = {}): Response {
  const {words} = visit.site;
  const {demarche, filing} = applying(visit.site.demarche, draft);
  const linear = demarche.mode !== 'tasks';
  const notice = skippedNotice(visit, draft);
  const left = leftAside(visit.site.demarche, draft, files).map(({title}) => title);
  const pages = numberedPages(demarche);
  const position = pages.findIndex(({id}) => id === REVIEW);
  return page(visit, {
    title: demarche.review.title,
    ...(linear && {stage: `Étape ${String(position + 1)} sur ${String(pages.length)}`}),
    ...(changed && {status: 409}),
    crumbs: crumbs(demarche.review.title),
    back: linear ? backLink(pages[position - 1], false) : tasksLink(words),
    body: html`
      ${
        linear
          ? steps({current: position + 1, steps: stepItems(pages, REVIEW, reached(visit.site.demarche, draft, files))})
          : html`<h1>${demarche.review.title}</h1>`
      }
      <p class="socle-lead">${words.review.lead}</p>
      ${changed ? alert({kind: 'warning', title: words.review.changed.title, content: words.review.changed.text}) : nothing}
      ${notice ? alert({kind: notice.kind, title: notice.title, content: notice.text}) : nothing}
      ${left.length > 0 ? alert({kind: 'info', title: words.steps.left.title, content: words.steps.left.text(left)}) : nothing}
      ${review({sections: reviewSections(demarche, filing, files, true)})}
      ${form({
        action: pathOf(REVIEW),
        content: html`
          <input type="hidden" name="version" value=${draft.version}>
          <h2>${words.review.send}</h2>
          ${paragraphs(words.review.sending(visit.site.territory.service.name))}
        `,
        submit: demarche.review.submit,
        submitValue: 'deposer',
        save: words.review.save,
        note: false,
        label: words.review.label,
      })}
    `,
    aside: html`${kept(visit.site, draft)} ${help(visit.site)}`,
  });
}
