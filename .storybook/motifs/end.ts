import {form} from '@socle/elements/form/template';
import {payment, paymentTitle, type PaymentState} from '@socle/elements/payment/template';
import {receipt} from '@socle/elements/receipt/template';
import {review, type ReviewSection} from '@socle/elements/review/template';
import {html} from 'lit';
import type {Shown} from './questions.js';
import {kept, shell, type Links} from './shell.js';
import {stepHeading, titleOf} from './steps.js';
import {service} from './territory.js';

/** What was answered; `hrefs` leads to each page, in the order of the démarche. */
const answers = (hrefs: readonly string[] = []): ReviewSection[] => {
  const change = (step: number, label: string) => ({change: {href: hrefs[step - 1] ?? '#modifier', label}});
  return [
    {
      title: 'Votre identité',
      rows: [
        {term: 'Prénom', value: 'Angela Claire', source: 'Fourni par FranceConnect'},
        {term: 'Nom de naissance', value: 'Dubois', source: 'Fourni par FranceConnect'},
        {term: 'Adresse électronique', value: 'angela@exemple.fr', ...change(1, 'l’adresse électronique')},
        {term: 'Téléphone', value: '', ...change(1, 'le numéro de téléphone')},
      ],
    },
    {
      title: 'L’enfant à inscrire',
      ...change(2, 'la partie L’enfant à inscrire'),
      rows: [
        {term: 'Prénom', value: 'Léo'},
        {term: 'Date de naissance', value: '3 avril 2019'},
        {term: 'Jours de repas', value: ['Lundi', 'Mardi', 'Jeudi']},
      ],
    },
    {
      title: 'Votre quotient familial',
      rows: [{term: 'Quotient familial', value: '730', source: 'Fourni par la CAF le 12 novembre 2026'}],
    },
    {
      title: 'Vos justificatifs',
      ...change(4, 'la partie Vos justificatifs'),
      rows: [
        {term: 'Justificatif de domicile', value: 'facture-eau-novembre-2026.pdf'},
        {term: 'Attestation d’assurance', value: 'assurance-2026.jpg'},
      ],
    },
  ];
};

/** Every answer before the deposit (RGAA 11.12). */
export const reviewPage = (links: Links, {done, user}: Shown = {}) =>
  shell(links, {
    user,
    crumb: titleOf(6),
    aside: kept,
    body: html`
      ${stepHeading(6, done)}
      <p class="socle-lead">Relisez vos réponses. Vous pouvez encore tout modifier.</p>
      ${review({sections: answers(done)})}
      ${form({
        action: links.next,
        content: html`
          <h2>Déposer la demande</h2>
          <p>En déposant, vous envoyez ces réponses au service Éducation. Vous recevrez un numéro de dossier et un accusé de réception.</p>`,
        submit: 'Déposer la demande',
        submitValue: 'deposer',
        save: 'Enregistrer et déposer plus tard',
        note: false,
        label: 'Déposer la demande',
      })}`,
  });

/** The payment, once the request is deposited. */
export const paymentPage = (links: Links, state: PaymentState, {done, user}: Shown = {}) =>
  shell(links, {
    user,
    crumb: titleOf(7),
    body: html`
      ${state === 'to-pay' ? stepHeading(7, done) : html`<h1>${paymentTitle(state)}</h1>`}
      ${payment({
        state,
        amount: 4080,
        object: 'Restauration scolaire, premier mois',
        reference: '2026110012345',
        creditor: 'Régie de la restauration scolaire d’Aubremer',
        action: links.next,
        laterHref: links.next,
        refreshHref: '#actualiser',
        otherWays: [
          'Au guichet de la régie, 2 place de la Mairie, en espèces, par chèque ou par carte',
          'Chez un buraliste agréé, avec la facture que nous vous enverrons',
        ],
        ...(state === 'paid' && {
          acknowledgement: {
            date: '2026-11-12T13:25:00Z',
            authorisation: '123456',
            reference: '2026110012345',
            means: 'Carte bancaire',
          },
        }),
      })}`,
  });

/** The accusé de réception électronique. */
export const receiptPage = (links: Links, sent: boolean, {user}: Shown = {}) =>
  shell(links, {
    user,
    crumb: 'Accusé de réception',
    body: html`
      <h1>Votre demande est déposée</h1>
      ${receipt({
        number: '2B4-7F9-K3T',
        receivedAt: '2026-11-12T13:05:00Z',
        service,
        decision: {regime: 'acceptation', date: '2027-01-12'},
        next: [
          'Le service Éducation vérifie votre dossier et vos justificatifs.',
          'S’il manque un document, nous vous appelons ou nous vous écrivons.',
          'Vous recevez la confirmation de l’inscription par courriel sous 10 jours ouvrés.',
        ],
        followHref: '#suivre',
        email: {address: 'angela@exemple.fr', sent},
        sections: review({
          sections: answers().map(({title, rows}) => ({title, rows: rows.map(({change: _, ...row}) => row)})),
          level: 3,
        }),
      })}`,
  });
