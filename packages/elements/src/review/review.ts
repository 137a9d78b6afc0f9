import {whenParsed} from '@socle/core/parsed';
import {reviewTexts, type ReviewTexts} from '@socle/core/texts/review-texts';
import {answersOf, type AnswerPart, type AnswerRow} from './from-form/answers.js';

/**
 * Shows every answer before it is sent, each with its link « Modifier ».
 *
 * The page holds everything: a heading and a `dl` for each part. With `from`, the page holds the tag, empty: this element
 * writes the same from the answers of a form of the page, and keeps it in step with them.
 *
 * @attr {string} from - Id of a form of the page, whose answers are shown; empty, the form where the review stands.
 */
export class SocleReview extends HTMLElement {
  connectedCallback() {
    for (const type of events) document.addEventListener(type, this);
    window.addEventListener('pageshow', this); // Back brings the answers again, without an event.
    whenParsed(() => this.update());
  }

  disconnectedCallback() {
    for (const type of events) document.removeEventListener(type, this);
    window.removeEventListener('pageshow', this);
  }

  handleEvent({type, target}: Event) {
    if (type === 'pageshow' || this.#form?.contains(target as Node)) this.update();
  }

  /** Writes the answers as they stand; nothing without `from`. */
  update() {
    const form = this.#form;
    if (!form) return;
    const words = reviewTexts(this);
    const level = this.closest('[data-step-page]') ? 'h3' : 'h2';
    this.replaceChildren(...answersOf(form, this, words).flatMap(part => write(part, level, words)));
  }

  get #form() {
    const id = this.getAttribute('from');
    if (id === null) return undefined;
    const form = document.getElementById(id) ?? this.closest('form');
    return form instanceof HTMLFormElement ? form : undefined;
  }
}

/** An answer changed; a step is shown, the review's perhaps; a row was added or removed. */
const events = ['change', 'socle-step-show', 'socle-repeat-change'];

function write({id, title, rows}: AnswerPart, level: 'h2' | 'h3', words: ReviewTexts): Element[] {
  const list = element('dl', ...rows.map(row => writeRow(row, words)));
  if (!title) return [list]; // A form without steps: the page names it.
  const heading = element('div', element(level, title), id ? changeLink(id, words.part(title), words) : '');
  heading.setAttribute('data-heading', '');
  return [heading, list];
}

function writeRow({id, term, subject, values}: AnswerRow, words: ReviewTexts) {
  const empty = element('span', words.unanswered);
  empty.setAttribute('data-empty', '');
  const written = values.length ? values.map(value => element('dd', value)) : [element('dd', empty)];
  const change = element('dd', changeLink(id, subject, words));
  change.setAttribute('data-change', '');
  const answer = element('div', element('dt', term), ...written, change);
  answer.setAttribute('data-answer', '');
  return answer;
}

function changeLink(id: string, what: string, words: ReviewTexts) {
  const said = element('span', ` ${what}`);
  said.className = 'socle-visually-hidden';
  const link = element('a', words.change, said);
  link.href = `#${id}`;
  return link;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.append(...content);
  return node;
}
