import type {Demarche, Item} from '@socle/demarche/description';
import {easyDemarche} from '@socle/demarche/description/easy-version';
import {usual, type Words} from '@socle/demarche/words/usual';
import {easy} from '@socle/demarche/words/easy';
import {identityOutcomes} from '@socle/elements/identity/template';
import {paymentTitle} from '@socle/elements/payment/template';
import {cantine} from '../../packages/demo/src/cantine.js';
import {aide} from '../aide/description.js';
import {plans} from '../plans/description.js';

/** A site whose pages are audited as one process: it may have several titles, one for each version of its texts. */
export interface AuditedSite {
  titles: readonly string[];
  /** What its journeys must have met, by the beginning of the title, without its numbers. */
  pages: readonly string[];
  /** States that no title tells: a page of this name holds this HTML. */
  states?: readonly (readonly [what: string, page: string, html: RegExp])[];
}

/** Questions that can be answered wrongly, so that their page can be refused. */
const judged: readonly Item['kind'][] = [
  'field',
  'choices',
  'date',
  'address',
  'commune',
  'repeat',
  'documents',
  'attestation',
];
const canBeRefused = (items: readonly Item[]) =>
  items.some(item => judged.includes(item.kind) && !('optional' in item && item.optional));

/** Each page of questions, then what comes after them. */
const stepsOf = ({steps, review}: Demarche, {receipt}: Words) => [
  ...steps.map(({title}) => title),
  review.title,
  receipt.title,
];
const refusedOf = ({steps}: Demarche) =>
  steps.filter(({items}) => canBeRefused(items)).map(({title}) => `Erreur : ${title}`);

const legal = ['Déclaration d’accessibilité', 'Données personnelles', 'Mentions légales'];
const easyCantine = easyDemarche(cantine)?.described ?? cantine;
const [identity, child, quotient, documents] = cantine.steps.map(({title}) => title) as [
  string,
  string,
  string,
  string,
];

export const auditedSites: readonly AuditedSite[] = [
  {
    titles: [cantine.title, easyCantine.title],
    pages: [
      'Accueil',
      ...stepsOf(cantine, usual),
      ...refusedOf(cantine),
      ...(['to-pay', 'verifying', 'paid', 'settling', 'refused', 'abandoned'] as const).map(paymentTitle),
      ...(['cancelled', 'not-matched', 'unavailable', 'expired'] as const).map(
        outcome => identityOutcomes[outcome].title,
      ),
      ...legal,
      usual.messages.notFound.title,
      usual.messages.nothingOpen.title,
      usual.messages.badLink.title,
      usual.saved.title,
      usual.remove.title,
      usual.resume.title,
      usual.resume.asked.title,
      ...stepsOf(easyCantine, easy),
      easy.messages.nothingOpen.title,
      easy.messages.badLink.title,
      'La version facile à lire',
    ],
    states: [
      ['somebody is connected', 'Accueil', /Se déconnecter/],
      ['answers of FranceConnect', identity, /Fourni par FranceConnect/],
      ['two children', child, /id="enfants-1"/],
      ...(['received', 'not-found', 'not-connected', 'unavailable'] as const).map(
        state => [`a quotient ${state}`, quotient, new RegExp(`data-state="${state}"`)] as const,
      ),
      ['a document received', documents, /<li data-file="/],
      ['a document refused', `Erreur : ${documents}`, /notes\.txt/],
      ['a document whose content lies', `Erreur : ${documents}`, /programme\.pdf/],
      ['a receipt sent by e-mail', usual.receipt.title, /<p data-mail/],
      ['a consent withdrawn', usual.receipt.title, /accord retiré le/],
    ],
  },
  {
    titles: [aide.title],
    pages: [...stepsOf(aide, usual), 'Erreur : Vous', 'Erreur : Votre situation', usual.steps.tasks.title],
  },
  {
    titles: [plans.title],
    pages: [...stepsOf(plans, usual), ...refusedOf(plans)],
  },
];

/** « Erreur : Étape 2 sur 7 : Vos accords – … » is « Erreur : Vos accords »: conditional steps change the numbers. */
export const pageName = (title: string): string =>
  plain(title.split(' – ')[0] ?? '')
    .replace(/Étape \d+ sur \d+ : /, '')
    .replace(/, dossier \S+$/, '');

export const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');
