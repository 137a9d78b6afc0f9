import {form} from '@socle/elements/form/template';
import {review} from '@socle/elements/review/template';
import {steps} from '@socle/elements/steps/template';
import type {Draft} from '@socle/services/drafts';
import type {StoredFile} from '@socle/services/uploads';
import {html} from 'lit';
import {REVIEW} from '../description.js';
import {numberedPages, pathOf} from '../progress.js';
import {reviewSections} from '../review-sections.js';
import type {Visit} from '../visit.js';
import {help, kept} from './help.js';
import {page, paragraphs} from './layout.js';
import {backLink, crumbs, stepItems} from './step.js';

/** Every answer before the deposit: the verification that RGAA 11.12.1 asks before a legal effect. */
export function reviewPage(visit: Visit, draft: Draft, files: readonly StoredFile[]): Response {
  const {demarche, words} = visit.site;
  const pages = numberedPages(demarche);
  const position = pages.findIndex(({id}) => id === REVIEW);
  return page(visit, {
    title: demarche.review.title,
    stage: `Étape ${String(position + 1)} sur ${String(pages.length)}`,
    crumbs: crumbs(demarche.review.title),
    back: backLink(pages[position - 1], false),
    body: html`
      ${steps({current: position + 1, steps: stepItems(pages, draft.visited, REVIEW)})}
      <p class="socle-lead">${words.review.lead}</p>
      ${review({sections: reviewSections(demarche, draft, files, true)})}
      ${form({
        action: pathOf(REVIEW),
        content: html`
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
