import {formatEuros} from '@socle/core/formats';
import {html} from 'hono/html';
import {page, type Html} from '../page/page.js';
import type {Operation} from './operations.js';
import type {PayfipClient} from './order.js';

const SERVICE = 'PayFiP';

type Options = [value: string, label: string][];

const NOTIFICATIONS: Options = [
  ['normale', 'Normale : avant le retour'],
  ['perdue', 'Perdue : jamais envoyée'],
  ['double', 'En double : envoyée deux fois'],
  ['tardive', 'Tardive : après le retour'],
];
const RETURNS: Options = [
  ['get', 'Automatique (GET)'],
  ['post', 'Par un bouton (POST)'],
  ['aucun', 'Aucun : la personne ferme la page'],
];
const ODDITIES: Options = [
  ['aucune', 'Ce qui s’est passé'],
  ['inconnu', 'Résultat jamais connu (P5)'],
  ['purge', 'Opération purgée (P1)'],
  ['montant', 'Un autre montant : 1 € de plus'],
];

/** The page on which the person « pays ». */
export const paymentPage = ({idOp, order}: Operation, client: PayfipClient): Html =>
  page({
    service: SERVICE,
    title: 'Payer en ligne',
    body: html`
    <p class="note"><strong>SIMULATEUR – aucun débit</strong></p>
    <dl>
      <dt>Montant</dt><dd>${formatEuros(Number(order.montant))}</dd>
      <dt>Créancier</dt><dd>${client.libelle}</dd>
      <dt>Objet</dt><dd>${order.objet}</dd>
      <dt>Référence</dt><dd>${order.refdet}</dd>
      <dt>Adresse électronique</dt><dd>${order.mel}</dd>
    </dl>
    <form method="post" action="/tpa/paiementws.web">
      <input type="hidden" name="idop" value="${idOp}">
      <p class="actions">
        <button name="resultat" value="P">Payer par carte</button>
        <button name="resultat" value="V">Payer par prélèvement</button>
      </p>
      <p class="actions">
        <button name="resultat" value="R" class="secondary">Carte refusée</button>
        <button name="resultat" value="Z" class="secondary">Prélèvement refusé</button>
        <button name="resultat" value="A" class="secondary">Abandonner</button>
      </p>
      <details>
        <summary>Options d’essai</summary>
        ${radios('notification', 'Notification à la collectivité', NOTIFICATIONS)}
        ${radios('retour', 'Retour sur le site de la collectivité', RETURNS)}
        ${radios('reponse', 'Ce que la collectivité lira ensuite', ODDITIES)}
      </details>
    </form>`,
  });

const radios = (name: string, legend: string, options: Options): Html => html`
  <fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label], index) => html`
      <label class="option"><input type="radio" name="${name}" value="${value}" ${index === 0 ? 'checked' : ''}> ${label}</label>`,
    )}
  </fieldset>`;

/** After the choice, when the return is not automatic: a button that posts `idop`, or no way back. */
export const afterPage = ({idOp, order}: Operation, withButton: boolean): Html =>
  page({
    service: SERVICE,
    title: 'Opération terminée',
    body: withButton
      ? html`<form method="post" action="${order.urlredirect}">
        <input type="hidden" name="idop" value="${idOp}">
        <p><button>Retourner sur le site de la collectivité</button></p>
      </form>`
      : html`<p>Vous avez choisi de ne pas revenir sur le site de la collectivité. Vous pouvez fermer cette page.</p>`,
  });

/** The operation cannot be paid; `code` is PayFiP's, when it has one. */
export const refusalPage = ({code, libelle}: {code?: string; libelle: string}): Html =>
  page({
    service: SERVICE,
    title: 'Paiement impossible',
    body: html`
    <p>${libelle}</p>
    ${code ? html`<p>Code : <strong>${code}</strong></p>` : ''}
    <p>Rien n’a été débité. Revenez sur le site de la collectivité pour recommencer.</p>`,
  });

/** What this server is, for who opens its address. */
export const homePage = (wsdlAddress: string): Html =>
  page({
    service: SERVICE,
    title: 'Simulateur de PayFiP',
    body: html`
    <p>Il se comporte comme PayFiP pour les services qui tournent sur cet ordinateur. Aucune somme n’est débitée.</p>
    <p><a href="${wsdlAddress}">Description du service (WSDL)</a></p>`,
  });
