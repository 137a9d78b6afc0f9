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
import {page} from './layout.js';
import {backLink, crumbs, stepItems} from './step.js';

/** Every answer before the deposit: the verification that RGAA 11.12.1 asks before a legal effect. */
export function reviewPage(visit: Visit, draft: Draft, files: readonly StoredFile[]): Response {
  const {demarche} = visit.site;
  const pages = numberedPages(demarche);
  const position = pages.findIndex(({id}) => id === REVIEW);
  return page(visit, {
    title: demarche.review.title,
    stage: `Étape ${String(position + 1)} sur ${String(pages.length)}`,
    crumbs: crumbs(demarche.review.title),
    back: backLink(pages[position - 1], false),
    body: html`
      ${steps({current: position + 1, steps: stepItems(pages, draft.visited, REVIEW)})}
      <p class="socle-lead">Relisez vos réponses. Vous pouvez encore tout modifier.</p>
      ${review({sections: reviewSections(demarche, draft, files, true)})}
      ${form({
        action: pathOf(REVIEW),
        content: html`
          <h2>Déposer la demande</h2>
          <p>
            En déposant, vous envoyez ces réponses à ${visit.site.territory.service.name}. Vous recevrez un numéro de
            dossier et un accusé de réception.
          </p>
        `,
        submit: demarche.review.submit,
        submitValue: 'deposer',
        save: 'Enregistrer et déposer plus tard',
        note: false,
        label: 'Déposer la demande',
      })}
    `,
    aside: html`${kept(draft)} ${help(visit.site)}`,
  });
}
