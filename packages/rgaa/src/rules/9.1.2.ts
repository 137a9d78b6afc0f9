import {headingsOf} from '../kinds/headings.js';
import type {PageElement} from '../page/element.js';
import {av, eachElement, nc, type Answer} from '../rule.js';
import {plain} from '../words/plain.js';
import {vagueHeadings} from '../words/vague-titles.js';

/** RGAA 9.1.2 – what each heading says is relevant. */
export const rule = eachElement({test: '9.1.2', applies: headingsOf, judge: judgeHeading});

function judgeHeading(heading: PageElement): Answer {
  const text = heading.name || nameFromContent(heading);
  if (!text) return nc('Ce titre est vide : écrivez ce qu’il annonce, ou supprimez-le.');
  if (!/[\p{L}\p{N}]/u.test(text)) return nc(`Ce titre n’a pas de mots, « ${text} » : écrivez ce qu’il annonce.`);
  if (isFiller(text)) return nc(`« ${text.slice(0, 60)} » ne dit pas ce que ce titre annonce.`);
  return av(`Le titre « ${text.slice(0, 80)} » dit-il ce qu’il y a dessous\u00a0?`);
}

const isFiller = (text: string) =>
  vagueHeadings.has(plain(text).replace(/\s*(n°|no)?\s*\d+$/, '')) ||
  /^lorem ipsum/i.test(text) ||
  /^\{\{.*\}\}$/.test(text);

/** Where Chromium gives no name to what it leaves out of its tree. */
const nameFromContent = (heading: PageElement) =>
  heading.isExposed ? '' : [heading.text, ...heading.inside('img').map(({name}) => name)].join(' ').trim();
