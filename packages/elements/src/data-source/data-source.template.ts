import {html, nothing} from 'lit';
import {choices} from '../choices/choices.template.js';

/** One item of data that an administration supplies, or could not supply. */
export interface DataSourceContent {
  /** Id of the panel; its heading is `${id}-titre`. */
  id: string;
  /** « Quotient familial ». */
  title: string;
  state: 'received' | 'not-found' | 'unavailable' | 'not-connected' | 'refused';
  /** The value as read, « 730 »; only when received. */
  value?: string;
  /** With its article, « la CAF ». */
  provider?: string;
  /** « 12 novembre 2026 ». */
  date?: string;
  /** The time the value is about, « novembre 2026 ». */
  period?: string;
  /** Why it is asked, a whole sentence. */
  purpose: string;
  /** Where a wrong value is corrected: at the source. */
  correction?: {href: string; label: string};
  /** The box « Je préfère fournir le justificatif »; its value is `oui`. Offered with a received value only. */
  own?: {name: string; checked: boolean};
  /** Where the data can be asked for, or asked for again: a connection with FranceConnect, whose token lives a minute. */
  connect?: {href: string; label: string};
  /** The sentences of the notice itself, when they are not the usual ones: an easier version of the page. */
  words?: DataSourceWords;
}

type Missing = Exclude<DataSourceContent['state'], 'received'>;

/** What a notice says by itself; `provider` carries its article. */
export interface DataSourceWords {
  /** What happened, and what to do. */
  missing: Record<Missing, (provider: string) => {what: string; next: string}>;
  /** The right to have a wrong value corrected at its source. */
  wrong: (provider: string) => string;
  /** Name of the group that holds the box `own`, and the box. */
  other: string;
  own: string;
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const missing: DataSourceWords['missing'] = {
  'not-found': provider => ({
    what: `${upper(provider)} n’a pas trouvé cette information à votre nom.`,
    next: 'Cela peut arriver, par exemple après un changement de situation. Vous pourrez joindre un justificatif\u202f: votre demande sera étudiée de la même façon.',
  }),
  unavailable: provider => ({
    what: `Le service de ${provider} ne répond pas pour le moment.`,
    next: 'Vos réponses sont conservées. Vous pouvez continuer et joindre un justificatif, ou revenir plus tard.',
  }),
  'not-connected': provider => ({
    what: `Nous n’avons pas demandé cette information à ${provider}\u202f: il faut pour cela s’identifier avec FranceConnect.`,
    next: 'Vous pouvez continuer et joindre un justificatif.',
  }),
  refused: provider => ({
    what: `Cette information ne nous a pas été transmise par ${provider}.`,
    next: 'Vous pouvez continuer et joindre un justificatif\u202f: votre demande sera étudiée de la même façon.',
  }),
};

const usual: DataSourceWords = {
  missing,
  wrong: provider =>
    `Cette information est fausse\u202f? Vous avez le droit d’y accéder et de la faire rectifier auprès de ${provider}.`,
  other: 'Autre possibilité',
  own: 'Je préfère fournir le justificatif',
};

const provenance = (provider: string, date?: string) => `Fourni par ${provider}${date ? ` le ${date}` : ''}`;

const received = ({value, provider = 'l’administration', date, period}: DataSourceContent) => html`
      <dl>
        <dt class="socle-visually-hidden">Valeur</dt>
        <dd data-value>${value}</dd>
        <dt class="socle-visually-hidden">Origine</dt>
        <dd data-provenance>${provenance(provider, date)}</dd>
        ${period ? html`<dt>Période</dt><dd data-period>${period}</dd>` : nothing}
      </dl>`;

const notReceived = (state: Missing, {provider = 'l’administration', words = usual}: DataSourceContent) => {
  const {what, next} = words.missing[state](provider);
  return html`
      <p data-what>${what}</p>
      <p data-next>${next}</p>`;
};

const rights = ({provider = 'l’administration', correction, words = usual}: DataSourceContent) => html`
      <p data-correction>${words.wrong(provider)}
        ${correction ? html`<a href=${correction.href}>${correction.label}</a>` : nothing}</p>`;

/** States in which a connection may bring the data. */
const canAsk: DataSourceContent['state'][] = ['not-connected', 'unavailable'];

const connection = ({href, label}: NonNullable<DataSourceContent['connect']>) =>
  html`<p><a class="socle-button socle-button--secondary" href=${href}>${label}</a></p>`;

const ownDocument = ({name, checked}: NonNullable<DataSourceContent['own']>, words = usual) =>
  choices({
    name,
    legend: words.other,
    kind: 'checkbox',
    options: [{value: 'oui', label: words.own, checked}],
  });

/** The documented HTML of a notice about data fetched from an administration. Information, not consent (CRPA L114-8). */
export const dataSource = (content: DataSourceContent) => html`
  <socle-data-source>
    <section id=${content.id} aria-labelledby="${content.id}-titre" data-state=${content.state}>
      <h2 id="${content.id}-titre">${content.title}</h2>
      ${content.state === 'received' ? received(content) : notReceived(content.state, content)}
      <p data-purpose>${content.purpose}</p>
      ${content.connect && canAsk.includes(content.state) ? connection(content.connect) : nothing}
      ${content.state === 'received' ? rights(content) : nothing}
      ${content.state === 'received' && content.own ? ownDocument(content.own, content.words) : nothing}
    </section>
  </socle-data-source>
`;
