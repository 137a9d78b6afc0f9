import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {draftFr, type DraftWords} from '@socle/core/texts/draft-fr';

const states = ['saving', 'failed', 'offline', 'conflict', 'closed', 'gone', 'refused', 'disabled'] as const;

/** What the page says of its draft, and what it tells the server of it. */
export interface DraftContent {
  /** Number of the draft, for people: the answers of a page never go into another one. */
  number: string;
  /** Version of the draft that the page is written from. */
  version: number;
  /** A name that no other page has, random: the server knows a saving of this page from that of another. */
  page: string;
  /** Where the answers are sent while they are typed: `/brouillon/identite`. */
  endpoint: string;
  /** When the draft was last saved: the instant, and the words that follow « Brouillon enregistré à ». */
  savedAt: {instant: string; words: string};
  /** Address of this page, to load the saved answers again. */
  href: string;
  /** `saved` unless said otherwise. */
  state?: 'saved' | (typeof states)[number];
  words?: DraftWords;
}

/** The documented HTML of the saving of a draft; inside the form, above its buttons. */
export const draft = (content: DraftContent) => {
  const {number, version, page, endpoint, savedAt, href, state = 'saved', words = draftFr} = content;
  const [before, after] = words.saved;
  return html`
  <socle-draft endpoint=${endpoint} state=${state} ?disabled=${state === 'disabled'}>
    <input type="hidden" name="brouillon" value=${number}>
    <input type="hidden" name="version" value=${version}>
    <input type="hidden" name="enregistrement" value="${page}.1">
    <p data-draft-status tabindex=${ifDefined(state === 'disabled' ? undefined : '-1')}>
      <span data-state="saved" ?hidden=${state !== 'saved'}>${before}<time datetime=${savedAt.instant}>${savedAt.words}</time>${after}</span>
      ${states.map(one => html`<span data-state=${one} ?hidden=${state !== one}>${words[one]}</span>`)}
    </p>
    <div class="socle-actions" data-conflict ?hidden=${state !== 'conflict'}>
      <button type="button" class="socle-button socle-button--secondary" data-keep>${words.keep}</button>
      <a class="socle-button socle-button--tertiary" href=${href} data-view>${words.view}</a>
    </div>
  </socle-draft>
`;
};
